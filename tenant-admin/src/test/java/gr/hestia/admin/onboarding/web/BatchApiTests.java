package gr.hestia.admin.onboarding.web;

import static gr.hestia.admin.onboarding.web.OnboardingApiTests.read;
import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.onboarding.ManifestMother;
import gr.hestia.admin.testing.Callers;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@ControlPlaneTest
class BatchApiTests {

    private final LinkedMultiValueMap<String, Object> folder = new LinkedMultiValueMap<>();
    private final ObjectNode coordinators = JsonMapper.shared().createObjectNode();

    @LocalServerPort
    int port;

    ManifestMother mother;
    RestTestClient officer;

    @BeforeEach
    void anOfficer(@Autowired ReferenceList list) {
        Mailbox.shared();
        mother = new ManifestMother(list);
        officer = Callers.officerOf("central-macedonia", port);
    }

    @Test
    void eachFileOfAFolderIsJudgedOnItsOwn() {
        ObjectNode good = mother.nextElsewhere();
        ObjectNode bad = mother.nextElsewhere();
        bad.remove("name");
        add("good.yaml", good);
        add("bad.json", bad);
        addText("torn.yaml", "slug: [");
        add("elsewhere.yaml", ManifestMother.of(mother.nextIn("crete")));

        coordinators.putObject("mistyped");

        JsonNode dry = send("?dryRun=true");
        JsonNode answer = send("");

        assertThat(outcomes(dry))
                .isEqualTo(Map.of(
                        "good.yaml", "PASSES",
                        "bad.json", "REJECTED",
                        "torn.yaml", "REJECTED",
                        "elsewhere.yaml", "REJECTED"));
        assertThat(outcomes(answer)).containsEntry("good.yaml", "ACCEPTED");
        assertThat(answer.path("begun").asInt()).isEqualTo(1);
        assertThat(answer.path("rejected").asInt()).isEqualTo(3);
        assertThat(answer.path("unusedCoordinators").valueStream().map(JsonNode::asString))
                .containsExactly("mistyped");
        assertThat(outcomes(send(""))).containsEntry("good.yaml", "EXISTING");
    }

    @Test
    void twoManifestsForOneMunicipalityAreBothRefused() {
        ObjectNode one = mother.nextElsewhere();
        ObjectNode other = one.deepCopy();
        other.put("slug", "another-name");
        add("one.yaml", one);
        add("other.yaml", other);

        JsonNode answer = send("");

        assertThat(outcomes(answer)).isEqualTo(Map.of("one.yaml", "REJECTED", "other.yaml", "REJECTED"));
        assertThat(answer.path("results")
                        .path(0)
                        .path("problems")
                        .valueStream()
                        .map(problem -> problem.path("code").asString()))
                .contains("municipality-twice");
    }

    @Test
    void aFolderWithoutCoordinatorsSaysWhoIsMissing() {
        folder.add("manifest", file("lonely.yaml", YAMLMapper.shared().writeValueAsBytes(mother.nextElsewhere())));

        JsonNode answer = send("?dryRun=true");

        assertThat(answer.path("results")
                        .path(0)
                        .path("problems")
                        .valueStream()
                        .map(problem -> problem.path("code").asString()))
                .contains("coordinator-name-missing", "coordinator-email-missing");
    }

    @Test
    void aFolderWithoutManifestsIsRefused() {
        folder.add("coordinators", file("coordinators.yaml", "{}".getBytes()));

        officer.post()
                .uri("/api/v1/onboardings/batch")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(folder)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private void add(String name, JsonNode manifest) {
        addText(
                name,
                name.endsWith(".json")
                        ? manifest.toString()
                        : YAMLMapper.shared().writeValueAsString(manifest));
    }

    private void addText(String name, String text) {
        folder.add("manifest", file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        coordinators.putObject(name).put("name", "Ελένη").put("email", "eleni-" + UUID.randomUUID() + "@example.gr");
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private JsonNode send(String query) {
        if (!coordinators.isEmpty()) {
            folder.put(
                    "coordinators",
                    List.of(file("coordinators.json", JsonMapper.shared().writeValueAsBytes(coordinators))));
        }
        return read(officer.post()
                .uri("/api/v1/onboardings/batch" + query)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(folder)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static Map<String, String> outcomes(JsonNode answer) {
        return answer.path("results")
                .valueStream()
                .collect(java.util.stream.Collectors.toMap(
                        result -> result.path("file").asString(),
                        result -> result.path("outcome").asString()));
    }
}
