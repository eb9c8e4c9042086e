package gr.hestia.admin.onboarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.onboarding.ManifestMother;
import gr.hestia.admin.testing.Callers;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@ControlPlaneTest
class OnboardingApiTests {

    private static final String PATH = "/api/v1/onboardings";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN = "central-macedonia";

    @LocalServerPort
    int port;

    ManifestMother mother;
    RestTestClient ownOfficer;
    RestTestClient otherOfficer;

    @BeforeEach
    void twoRegions(@Autowired ReferenceList list) {
        Mailbox.shared();
        mother = new ManifestMother(list);
        ownOfficer = Callers.officerOf(OWN, port);
        otherOfficer = Callers.officerOf("crete", port);
    }

    @Test
    void aManifestInYamlBecomesARunThatCanBeFollowedToItsEnd() {
        ObjectNode manifest = mother.nextElsewhere();

        JsonNode answer = read(ownOfficer
                .post()
                .uri(PATH)
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(YAMLMapper.shared().writeValueAsBytes(request(manifest)))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .exists("Location"));

        assertThat(answer.path("outcome").asString()).isEqualTo("ACCEPTED");
        String id = answer.path("onboarding").path("id").asString();
        JsonNode done = awaitEnd(id);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("steps")).hasSize(8);
        assertThat(done.toString()).doesNotContain("@example.gr");
        ownOfficer
                .get()
                .uri("/api/v1/tenants/{slug}", manifest.path("slug").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("ACTIVE");
    }

    @Test
    void theSameManifestSentAgainGivesTheRunItHas() {
        ObjectNode manifest = mother.nextElsewhere();
        JsonNode first = read(post(ownOfficer, request(manifest)));
        awaitEnd(first.path("onboarding").path("id").asString());

        JsonNode second =
                read(post(ownOfficer, request(manifest)).expectStatus().isOk());

        assertThat(second.path("outcome").asString()).isEqualTo("EXISTING");
        assertThat(second.path("onboarding").path("id"))
                .isEqualTo(first.path("onboarding").path("id"));
    }

    @Test
    void anotherManifestForTheMunicipalityOrWithTheSlugIsRefused() {
        ObjectNode manifest = mother.nextElsewhere();
        post(ownOfficer, request(manifest)).expectStatus().isAccepted();
        ObjectNode changed = manifest.deepCopy();
        changed.putObject("name").put("el", "Άλλο κέντρο");

        assertThat(errors(post(ownOfficer, request(changed)))).contains("/manifest/municipality", "/manifest/slug");

        ObjectNode elsewhere = mother.nextElsewhere();
        elsewhere.set("slug", manifest.path("slug"));
        assertThat(errors(post(ownOfficer, request(elsewhere)))).containsExactly("/manifest/slug");
    }

    @Test
    void aSlugOfAnotherRegionIsTakenTooThoughItsTenantIsOutOfSight() {
        ObjectNode manifest = mother.nextElsewhere();
        post(ownOfficer, request(manifest)).expectStatus().isAccepted();
        ObjectNode inCrete = ManifestMother.of(mother.nextIn("crete"));
        inCrete.set("slug", manifest.path("slug"));

        JsonNode report = read(post(otherOfficer, request(inCrete), "?dryRun=true"));

        assertThat(codes(report)).containsExactly("slug-taken");
    }

    @Test
    void aDryRunSaysEverythingAtOnceAndChangesNothing() {
        ObjectNode manifest = mother.nextElsewhere();
        manifest.put("region", "crete");
        manifest.put("invented", true);
        ObjectNode request = request(manifest);
        request.putObject("coordinator").put("email", "nobody");

        JsonNode report =
                read(post(ownOfficer, request, "?dryRun=true").expectStatus().isOk());

        assertThat(report.path("outcome").asString()).isEqualTo("REJECTED");
        assertThat(codes(report))
                .contains(
                        "region-mismatch", "unknown-field", "coordinator-name-missing", "coordinator-email-malformed");
        assertThat(report.path("problems").path(0).path("message").asString()).isNotBlank();

        manifest.put("region", OWN);
        manifest.remove("invented");
        JsonNode passes = read(post(ownOfficer, request(manifest), "?dryRun=true"));
        assertThat(passes.path("outcome").asString()).isEqualTo("PASSES");
        ownOfficer
                .get()
                .uri("/api/v1/tenants/{slug}", manifest.path("slug").asString())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anOfficerOnboardsOnlyInTheirOwnRegion() {
        ObjectNode manifest = mother.nextElsewhere();

        assertThat(errors(post(otherOfficer, request(manifest)))).containsExactly("/manifest/municipality");
        assertThat(codes(read(post(otherOfficer, request(manifest), "?dryRun=true"))))
                .containsExactly("region-not-yours");
    }

    @Test
    void aRunIsOutOfSightAndReachOfAnotherRegion() {
        JsonNode run = read(post(ownOfficer, request(mother.nextElsewhere()))).path("onboarding");
        String id = run.path("id").asString();

        otherOfficer.get().uri(PATH + "/{id}", id).exchange().expectStatus().isNotFound();
        for (String act : List.of("resume", "undo")) {
            otherOfficer
                    .post()
                    .uri(PATH + "/{id}/" + act, id)
                    .header("If-Match", "\"1\"")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        otherOfficer
                .get()
                .uri(PATH + "?region=" + OWN)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        otherOfficer
                .get()
                .uri("/api/v1/acts?tenant={id}", run.path("tenant").asString())
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        Callers.operator(port)
                .get()
                .uri(PATH + "/{id}", id)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void municipalitiesAreThoseOfTheRegionWithHowFarTheyAre() {
        ObjectNode manifest = mother.nextElsewhere();
        post(ownOfficer, request(manifest)).expectStatus().isAccepted();
        String key = manifest.path("municipality").asString();

        JsonNode own =
                read(ownOfficer.get().uri("/api/v1/municipalities?size=500").exchange());
        assertThat(own.path("items")
                        .valueStream()
                        .map(each -> each.path("region").asString()))
                .containsOnly(OWN);
        assertThat(own.path("items")
                        .valueStream()
                        .filter(each -> each.path("key").asString().equals(key)))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.path("onboardingState").isString()).isTrue());

        assertThat(read(otherOfficer
                                .get()
                                .uri("/api/v1/municipalities?query=Θεσσαλονίκη")
                                .exchange())
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(read(otherOfficer
                                .get()
                                .uri("/api/v1/municipalities?query=σφακια")
                                .exchange())
                        .path("items")
                        .path(0)
                        .path("key")
                        .asString())
                .isEqualTo("sfakia");
    }

    @Test
    void whoHasNoRoleOrNoTokenIsToldSoAsAProblem() {
        Callers.nobody(port)
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        Callers.withToken("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", port)
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists("WWW-Authenticate")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "{\"manifest\": {}, \"manifest\": {}}",
                "{\"manifest\": {}, \"coordinator\": {}, \"password\": \"x\"}"
            })
    void whatCannotBeReadIsRefusedWithAReason(String body) {
        ownOfficer
                .post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void whatIsNoUtf8OrTooLargeIsRefused() {
        ownOfficer
                .post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new byte[] {'"', (byte) 0xC3, '"'})
                .exchange()
                .expectStatus()
                .isBadRequest();
        ownOfficer
                .post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new byte[2_000_000])
                .exchange()
                .expectStatus()
                .isEqualTo(413);
        ownOfficer
                .post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_XML)
                .body("<manifest/>".getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void aRequestWithoutAManifestSaysWhatIsMissing() {
        assertThat(errors(post(ownOfficer, JSON.createObjectNode())))
                .contains("/coordinator/name", "/coordinator/email")
                .anyMatch(pointer -> pointer.startsWith("/manifest"));
    }

    @Test
    void aRunThatEndedIsNeitherResumedNorUndone() {
        String id = read(post(ownOfficer, request(mother.nextElsewhere())))
                .path("onboarding")
                .path("id")
                .asString();
        awaitEnd(id);
        String tag = ownOfficer
                .get()
                .uri(PATH + "/{id}", id)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("ETag");

        for (String act : List.of("resume", "undo")) {
            ownOfficer
                    .post()
                    .uri(PATH + "/{id}/" + act, id)
                    .header("If-Match", String.valueOf(tag))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409);
            ownOfficer
                    .post()
                    .uri(PATH + "/{id}/" + act, id)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
        }
    }

    static ObjectNode request(ObjectNode manifest) {
        ObjectNode request = JSON.createObjectNode();
        request.set("manifest", manifest);
        request.putObject("coordinator")
                .put("name", "Ελένη Παπαδοπούλου")
                .put("email", "eleni-" + UUID.randomUUID() + "@example.gr");
        return request;
    }

    private static RestTestClient.ResponseSpec post(RestTestClient caller, ObjectNode request) {
        return post(caller, request, "");
    }

    private static RestTestClient.ResponseSpec post(RestTestClient caller, ObjectNode request, String query) {
        return caller.post()
                .uri(PATH + query)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(request))
                .exchange();
    }

    private JsonNode awaitEnd(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> read(ownOfficer.get().uri(PATH + "/{id}", id).exchange()),
                        run -> List.of("DONE", "FAILED")
                                .contains(run.path("state").asString()));
    }

    private static List<String> codes(JsonNode report) {
        return report.path("problems")
                .valueStream()
                .filter(problem -> problem.path("severity").asString().equals("ERROR"))
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    private static List<String> errors(RestTestClient.ResponseSpec response) {
        JsonNode problem = read(response.expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString().substring(1))
                .toList();
    }

    static JsonNode read(RestTestClient.ResponseSpec response) {
        return JSON.readTree(response.expectBody().returnResult().getResponseBody());
    }
}
