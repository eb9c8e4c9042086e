package gr.hestia.webapi.visit;

import static gr.hestia.webapi.beneficiary.FileMother.named;
import static gr.hestia.webapi.beneficiary.FileMother.registration;
import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.webapi.beneficiary.RegisterBeneficiary;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import gr.hestia.webapi.testing.Workplace;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest(keycloak = true)
class VisitEndpointTests {

    private static final StaffedCentre SPARTA = StaffedCentre.create();
    private static final Workplace PLACE = Workplace.furnish(SPARTA.tenant());
    private static final TestPerson ELENI = SPARTA.hire("Ελένη", StaffRole.RECEPTION);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VISITS = SPARTA.api("/visits");

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterBeneficiary register;

    private Api desk;
    private UUID file;

    @BeforeEach
    void openFile() {
        desk = new Api(port, Realm.shared().tokenOf(ELENI));
        Member registrar = PLACE.member(StaffRole.RECEPTION);
        file = PLACE.in(() -> register.register(
                        registrar, registration(PLACE.core(), named("Ζέρβας" + UUID.randomUUID(), "Άρης"))))
                .id();
    }

    @Test
    void aWithdrawalAndItsUndoingNameTheVersionThatWasLookedAt() {
        HttpResponse<String> logged = desk.send("POST", VISITS, visit("θέρμανση"));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        String withdrawal = logged.headers().firstValue("Location").orElseThrow() + "/withdrawal";

        assertProblem(desk.send("POST", withdrawal, ""), 428, "version-missing");
        assertProblem(desk.send("POST", withdrawal, "", "If-Match", "\"7\""), 412, "changed-meanwhile");
        HttpResponse<String> withdrawn = desk.send("POST", withdrawal, "", "If-Match", tag(logged));
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(json(withdrawn).at("/withdrawn").asBoolean()).isTrue();

        assertProblem(desk.send("DELETE", withdrawal, ""), 428, "version-missing");
        assertProblem(desk.send("DELETE", withdrawal, "", "If-Match", tag(logged)), 412, "changed-meanwhile");
        HttpResponse<String> restored = desk.send("DELETE", withdrawal, "", "If-Match", tag(withdrawn));
        assertThat(json(restored).at("/withdrawn").asBoolean()).isFalse();
    }

    @Test
    void wordsThatCannotBeStoredAreSaidAtTheirField() {
        for (String character : List.of("\\u0000", "\\ud83d")) {
            HttpResponse<String> refused = desk.send("POST", VISITS, visit("θέρμανση" + character));

            assertProblem(refused, 422, "invalid");
            assertThat(json(refused).at("/errors/0/field").asString()).isEqualTo("requests[0].subject");
            assertThat(json(refused).at("/errors/0/code").asString()).isEqualTo("Storable");
        }
    }

    @Test
    void anElementThatIsNothingIsSaidAtItsField() {
        HttpResponse<String> refused =
                desk.send("POST", VISITS, visit("θέρμανση").replaceFirst("\\[\\{.*}]", "[null], \"services\": [null]"));

        assertProblem(refused, 422, "invalid");
        assertThat(json(refused)
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("requests[0]", "services[0]");
    }

    private String visit(String subject) {
        return """
                {"beneficiary": "%s", "branch": "%s", "day": "2026-01-12", "began": "10:30", "channel": "DESK",
                 "requests": [{"subject": "%s"}]}
                """.formatted(file, PLACE.core(), subject);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).at("/type").asString()).isEqualTo("urn:hestia:problem:" + slug);
    }
}
