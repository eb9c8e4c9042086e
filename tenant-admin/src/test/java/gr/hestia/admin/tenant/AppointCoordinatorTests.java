package gr.hestia.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.Callers;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.admin.work.AdminCatalog;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ControlPlaneTest
@Import(ActiveCentre.class)
class AppointCoordinatorTests {

    private final String right = UUID.randomUUID() + "@example.gr";
    private final String wrong = UUID.randomUUID() + "@example.gr";

    @LocalServerPort
    int port;

    @Autowired
    ActiveCentre centres;

    @Autowired
    AdminCatalog catalog;

    @Autowired
    Accounts accounts;

    @Autowired
    Memberships memberships;

    ActiveCentre.Made centre;
    RestTestClient officer;

    @BeforeEach
    void aCentre() {
        Mailbox.shared();
        centre = centres.make();
        officer = Callers.officerOf(ActiveCentre.REGION, port);
    }

    @AfterEach
    void noCentre() {
        centres.remove(centre);
    }

    @Test
    void aWrongAddressIsMendedAndLetsNobodyIn() {
        appoint(officer, wrong, false).expectStatus().isAccepted();
        awaitQueue();
        String stranger = accounts.find(wrong).orElseThrow();
        assertThat(memberships.exists(centre.organization(), stranger)).isTrue();

        appoint(officer, right, true).expectStatus().isAccepted();
        awaitQueue();

        assertThat(states()).containsOnly(Map.entry(wrong, "REMOVED"), Map.entry(right, "INVITED"));
        assertThat(memberships.exists(centre.organization(), stranger)).isFalse();
        assertThat(memberships.exists(
                        centre.organization(), accounts.find(right).orElseThrow()))
                .isTrue();
        assertThat(Mailbox.shared().listLetters(right)).hasSize(1);
        assertThat(acts())
                .contains(
                        "tenant.coordinator-invited",
                        "tenant.coordinator-withdrawn",
                        "member.let-out",
                        "member.let-in");
    }

    @Test
    void whatWasNotToBeWithdrawnStays() {
        appoint(officer, wrong, false).expectStatus().isAccepted();
        appoint(officer, right, false).expectStatus().isAccepted();

        assertThat(states()).containsOnly(Map.entry(wrong, "INVITED"), Map.entry(right, "INVITED"));
    }

    @Test
    void whoIsAtWorkIsNeverWithdrawn() {
        member(wrong, "COORDINATOR", "ACTIVE");

        appoint(officer, right, true).expectStatus().isAccepted();

        assertThat(states()).containsEntry(wrong, "ACTIVE");
    }

    @Test
    void whoIsInvitedTwiceIsOneMember() {
        appoint(officer, right, true).expectStatus().isAccepted();
        appoint(officer, right.toUpperCase(Locale.ROOT), true).expectStatus().isAccepted();

        assertThat(states()).containsOnly(Map.entry(right, "INVITED"));
    }

    @Test
    void whoWorksThereAlreadyBecomesACoordinatorUnderTheirOwnName() {
        member(right, "READER", "ACTIVE");

        appoint(officer, right, true).expectStatus().isAccepted();

        List<String> members = centres.in(
                centre,
                client -> client.sql("select role || ' ' || state || ' ' || display_name from member")
                        .query(String.class)
                        .list());
        assertThat(members).containsExactly("COORDINATOR ACTIVE Άννα");
    }

    @Test
    void anotherRegionLearnsAndChangesNothing() {
        appoint(Callers.officerOf("thessaly", port), right, true).expectStatus().isNotFound();
        appoint(Callers.nobody(port), right, true).expectStatus().isForbidden();
        appoint(Callers.anonymous(port), right, true).expectStatus().isUnauthorized();

        assertThat(states()).isEmpty();
        assertThat(acts()).isEmpty();
    }

    @Test
    void aSuspendedCentreGetsNobody() {
        catalog.run(client -> client.sql("update catalog.tenant set state = 'SUSPENDED' where id = ?")
                .param(centre.id().value())
                .update());

        appoint(officer, right, true).expectStatus().isEqualTo(409);

        assertThat(states()).isEmpty();
    }

    @Test
    void whatIsNotAnAddressIsRefusedByField() {
        appoint(officer, "eleni at example", true)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("#/email")
                .jsonPath("$.errors[0].detail")
                .value(String.class, words -> assertThat(words).startsWith("Γράψτε μια ηλεκτρονική διεύθυνση"));
        assertThat(states()).isEmpty();
    }

    private RestTestClient.ResponseSpec appoint(RestTestClient caller, String email, boolean withdrawUnused) {
        return caller.post()
                .uri("/api/v1/tenants/{slug}/coordinators", centre.slug())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", "Ελένη Κρητικού", "email", email, "withdrawUnused", withdrawUnused))
                .exchange();
    }

    private void member(String email, String role, String state) {
        centres.in(
                centre,
                client -> client.sql(
                                "insert into member (id, email, display_name, role, state) values (uuidv7(), ?, 'Άννα', ?, ?)")
                        .params(email, role, state)
                        .update());
    }

    private Map<String, String> states() {
        return centres.in(
                centre,
                client -> client
                        .sql("select email, state from member")
                        .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> acts() {
        return catalog.call(client -> client.sql("select act from catalog.control_act where tenant = ?")
                .param(centre.id().value())
                .query(String.class)
                .list());
    }

    /** Until whatever was asked of Keycloak is done. */
    private void awaitQueue() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> catalog.call(client -> client.sql(
                                "select bool_and(state = 'DONE') from catalog.staff_invitation where tenant = ?")
                        .param(centre.id().value())
                        .query(Boolean.class)
                        .single()));
    }
}
