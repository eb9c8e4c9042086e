package gr.hestia.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.platform.testing.StrictHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ControlPlaneTest
class ResponseHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /, 302",
        "GET, /onboard, 302",
        "GET, /tenants/sparta, 302",
        "GET, /assets/base.css, 200",
        "GET, /assets/none.css, 404",
        "POST, /onboard, 403",
        "GET, /api/v1/openapi.json, 200",
        "GET, /api/v1/onboardings, 401",
        "POST, /api/v1/onboardings, 401",
        "GET, /api/none, 401"
    })
    void standOnEveryAnswer(String method, String path, int status) throws IOException, InterruptedException {
        StrictHeaders.assertOn(answer(method, path, "", status));
    }

    @Test
    void standOnWhatIsRefusedForItsSize() throws IOException, InterruptedException {
        StrictHeaders.assertOn(answer("POST", "/api/v1/onboardings", "x".repeat(20_000_000), 413));
    }

    private HttpResponse<Void> answer(String method, String path, String body, int status)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(status);
            return answer;
        }
    }
}
