package gr.hestia.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = StyleGuideApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FailureTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MEGABYTE = 1 << 20;

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aNamedFailureIsAProblemWithAStableTypeAndItsOwnWords() throws Exception {
        HttpResponse<String> answer = get("/api/v1/fail/named");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:hestia:problem:guide-file-not-found");
        assertThat(problem.get("title").asString()).isEqualTo("Ο φάκελος δεν βρέθηκε");
        assertThat(problem.get("detail").asString()).isEqualTo("Δεν υπάρχει φάκελος με αριθμό 1.787.");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/fail/named");
        assertThat(problem.has("reference")).isFalse();
    }

    @Test
    void aClientIsAnsweredInTheLanguageThatItAccepts() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/fail/named").header("Accept-Language", "en-GB, el;q=0.5"));

        assertThat(JSON.readTree(answer.body()).get("detail").asString())
                .isEqualTo("There is no file with the number 1,787.");
    }

    @Test
    void aMistakeOfOursTellsAReferenceAndNothingElse() throws Exception {
        JsonNode problem = JSON.readTree(get("/api/v1/fail/unexpected").body());
        String page = get("/guide/fail/unexpected").body();

        assertThat(problem.get("status").asInt()).isEqualTo(500);
        assertThat(problem.get("reference").asString()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(problem.toString()).doesNotContain(FailingController.SECRET);
        assertThat(page)
                .contains("Κάτι πήγε στραβά")
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}")
                .doesNotContain(FailingController.SECRET, "Exception");
    }

    @Test
    void everythingWrongWithABodyIsNamedAtOnceByItsPlace() throws Exception {
        HttpResponse<String> answer =
                post("/api/v1/people", "{\"name\":\" \",\"phones\":[{\"number\":\"1\",\"order\":1}]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("errors").values())
                .extracting(e -> e.get("pointer").asString() + " "
                        + e.get("code").asString() + " " + e.get("detail").asString())
                .containsExactlyInAnyOrder(
                        "#/name NotBlank Συμπληρώστε το πεδίο.",
                        "#/phones/0/number Size Γράψτε από 10 έως 10 χαρακτήρες.");
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedWhereItsReaderStumbled() throws Exception {
        HttpResponse<String> wrong =
                post("/api/v1/people", "{\"name\":\"Α\",\"phones\":[{\"number\":\"1\",\"order\":\"x\"}]}");
        HttpResponse<String> cut = post("/api/v1/people", "{\"name\":");

        assertThat(List.of(wrong.statusCode(), cut.statusCode())).containsOnly(400);
        assertThat(JSON.readTree(wrong.body()).at("/errors/0/pointer").asString())
                .isEqualTo("#/phones/0/order");
        assertThat(wrong.body() + cut.body()).doesNotContain("JSON parse", "tools.jackson", "`int`");
    }

    @Test
    void aHugeBodyIsRefusedWhetherItsLengthIsAnnouncedOrNot() throws Exception {
        String huge = "{\"name\":\"" + "α".repeat(MEGABYTE) + "\",\"phones\":[]}";
        HttpRequest chunked = request("/api/v1/people")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)))
                .build();

        assertThat(post("/api/v1/people", huge).statusCode()).isEqualTo(413);
        assertThat(http.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"'\"4\"', 204", "'W/\"4\"', 204", "'\"3\"', 412", "*, 428", "'', 428", "'\"x\"', 428"})
    void aChangeMustComeFromTheVersionInForce(String version, int status) throws Exception {
        HttpResponse<String> answer =
                send(request("/api/v1/people/1").header("If-Match", version).PUT(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(status == 204);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nothing, 404, not-found", "/api/v1/people, 405, method-not-allowed"})
    void whatNoControllerAnswersIsAProblemToo(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).get("type").asString()).isEqualTo("urn:hestia:problem:" + type);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidToBeAwayForAWhile() throws Exception {
        HttpResponse<String> answer = get("/guide/fail/database");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("Η υπηρεσία δεν απαντά").doesNotContain(FailingController.SECRET);
    }

    @Test
    void aPageSaysWhatBecameOfWhatWasSent() throws Exception {
        assertThat(get("/guide/fail/named").body()).doesNotContain("αποθηκεύτηκε");
        assertThat(send(form("/guide/fail/named")).body()).contains("Δεν αποθηκεύτηκε τίποτα");
        assertThat(send(form("/guide/fail/unexpected")).body()).contains("ελέγξτε αν αποθηκεύτηκε");
    }

    @Test
    void anErrorPageIsKeptInNoCacheAndSpeaksTheReadersLanguage() throws Exception {
        HttpResponse<String> answer = get("/nothing/here?lang=en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("<html lang=\"en\">", "Page not found");
    }

    @Test
    void aTemplateThatFailsHalfwayIsNotShownByHalf() throws Exception {
        HttpResponse<String> answer = get("/guide/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Κάτι πήγε στραβά").doesNotContain("Μισή σελίδα");
    }

    @Test
    void aSessionStoreThatFailsOnEveryCallIsStillAnsweredWithOurPage() throws Exception {
        HttpResponse<String> answer = send(request("/guide/parts").header(BrokenSessions.HEADER, "yes"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Η υπηρεσία δεν απαντά", "/assets/base-");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder form(String path) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=b"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
