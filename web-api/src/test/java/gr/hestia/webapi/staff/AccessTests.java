package gr.hestia.webapi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.testing.StaffedCentre;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in by bearer token: the organization in the token and the row of the member, both, at every request. */
@PlatformTest(keycloak = true)
class AccessTests {

    private static final Realm REALM = Realm.shared();
    private static final StaffedCentre SPARTA = StaffedCentre.create();
    private static final StaffedCentre ZACHARO = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @Autowired
    private RemoveMember remove;

    @Autowired
    private ChangeMember change;

    @Test
    void aMemberGetsInAndLearnsWhoTheyAreHere() {
        Api member = as(SPARTA.hire("Ελένη", StaffRole.MEDIATOR));

        var answer = member.get(SPARTA.api("/me"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"role\":\"MEDIATOR\"").contains("Ελένη");
    }

    @Test
    void aMemberOfOneCentreIsRefusedAtAnother() {
        Api member = as(SPARTA.hire("Νίκος", StaffRole.COORDINATOR));

        assertThat(member.get(ZACHARO.api("/me")).statusCode()).isEqualTo(403);
    }

    @Test
    void aMemberOfBothIsAnotherPersonInEach() {
        TestPerson person = SPARTA.hire("Άννα", StaffRole.COORDINATOR);
        ZACHARO.hireToo(person, "Άννα", StaffRole.READER);
        Api member = as(person);

        assertThat(member.get(SPARTA.api("/me")).body()).contains("COORDINATOR");
        assertThat(member.get(ZACHARO.api("/me")).body()).contains("READER");
        assertThat(member.get(SPARTA.api("/me")).body()).contains("COORDINATOR");
    }

    @Test
    void whoIsTakenOffTheListIsOutWithTheNextRequest() {
        TestPerson person = SPARTA.hire("Πέτρος", StaffRole.RECEPTION);
        Api member = as(person);
        assertThat(member.get(SPARTA.api("/me")).statusCode()).isEqualTo(200);

        SPARTA.in(() -> {
            remove.remove(SPARTA.memberId(person), new EntityVersion(0));
            return true;
        });

        assertThat(member.get(SPARTA.api("/me")).statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleHoldsFromTheNextRequest() {
        TestPerson person = SPARTA.hire("Χρύσα", StaffRole.READER);
        Api member = as(person);
        assertThat(member.get(SPARTA.api("/me")).body()).contains("READER");

        SPARTA.in(() -> {
            change.change(SPARTA.memberId(person), new EntityVersion(0), StaffRole.MEDIATOR, Set.of());
            return true;
        });

        assertThat(member.get(SPARTA.api("/me")).body()).contains("MEDIATOR");
    }

    @Test
    void whoIsTakenOffTheListElsewhereIsOutHereToo() {
        TestPerson person = SPARTA.hire("Πέτρος", StaffRole.RECEPTION);
        Api member = as(person);
        assertThat(member.get(SPARTA.api("/me")).statusCode()).isEqualTo(200);

        SPARTA.dismiss(person);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(member.get(SPARTA.api("/me")).statusCode()).isEqualTo(403));
    }

    @Test
    void whoIsOnTheListOfACentreWhoseOrganizationLacksThemIsRefused() {
        TestPerson person = SPARTA.hire("Ρένα", StaffRole.READER);
        REALM.leave(person, SPARTA.organization());

        assertThat(as(person).get(SPARTA.api("/me")).statusCode()).isEqualTo(403);
    }

    @Test
    void globalRolesGiveNoRightInACentre() {
        assertThat(as(REALM.createPlatformOperator("χειρίστρια"))
                        .get(SPARTA.api("/me"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(REALM.createRegionOfficer("υπάλληλος", "peloponnese"))
                        .get(SPARTA.api("/me"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyAndForgedAndForeignTokensAreUnauthorized() {
        String good = REALM.tokenOf(SPARTA.hire("Σοφία", StaffRole.READER));
        String[] parts = good.split("\\.");
        String unsigned = encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        String tampered = parts[0] + "." + parts[1].substring(0, parts[1].length() - 2) + "AA." + parts[2];

        for (String token : new String[] {null, "", "nonsense", unsigned, tampered, REALM.tokenOfAnotherRealm()}) {
            var answer = new Api(port, token).get(SPARTA.api("/me"));
            assertThat(answer.statusCode()).as("token %s", token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void anUnknownCentreDoesNotExistAndASuspendedOneIsLocked() {
        Api member = as(SPARTA.hire("Λία", StaffRole.READER));
        assertThat(member.get("/api/v1/tenants/nowhere/me").statusCode()).isEqualTo(404);

        StaffedCentre resting = StaffedCentre.create();
        Api other = as(resting.hire("Ηώ", StaffRole.READER));
        assertThat(other.get(resting.api("/me")).statusCode()).isEqualTo(200);
        TenantFixture.shared().moveTo(resting.tenant().id(), TenantState.SUSPENDED);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(other.get(resting.api("/me")).statusCode()).isEqualTo(423));
    }

    private Api as(TestPerson person) {
        return new Api(port, REALM.tokenOf(person));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
