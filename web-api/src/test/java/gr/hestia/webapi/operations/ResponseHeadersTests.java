package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.StrictHeaders;
import gr.hestia.webapi.testing.Customers;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ResponseHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /sparta, 200",
        "GET, /sparta/calendar.ics, 200",
        "GET, /assets/base.css, 200",
        "GET, /favicon.ico, 200",
        "GET, /sparta/desk, 302",
        "GET, /access, 302",
        "GET, /no-such-centre, 404",
        "GET, /assets/none.css, 404",
        "POST, /sparta, 403",
        "GET, /api/v1/centres/sparta, 200",
        "GET, /api/v1/openapi.json, 200",
        "GET, /api/v1/tenants/sparta/me, 401",
        "GET, /api/v1/centres/no-such-centre, 404",
        "GET, /api/none, 401",
        "DELETE, /api/v1/tenants/sparta/visits, 401",
        "GET, /actuator/health, 302"
    })
    void standOnEveryAnswer(String method, String path, int status) {
        Customers.get("sparta");

        StrictHeaders.assertOn(new Api(port, null).send(method, path, ""), status);
    }

    @Test
    void standOnWhatIsRefusedForItsSize() {
        StrictHeaders.assertOn(
                new Api(port, null).send("POST", "/api/v1/tenants/sparta/visits", "x".repeat(2_000_000)), 413);
    }

    /** Tomcat refuses such requests itself, before any filter. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /a|b HTTP/1.1", "GET /\u0000 HTTP/1.1", "nothing"})
    void standOnWhatIsNoRequest(String line) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: default-src 'self';", "X-Content-Type-Options: nosniff")
                    .doesNotContain("Tomcat");
        }
    }
}
