package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.testing.Customers;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no client of Java would send: it is the sender's mistake, and nobody is woken for it. */
@PlatformTest
class BrokenRequestsTests {

    @LocalServerPort
    private int port;

    @Test
    void aQueryThatIsWronglyEncodedIsTheSendersMistake() throws IOException {
        assertThat(answered("GET /?q=%zz HTTP/1.1", "")).startsWith("HTTP/1.1 400 ");
        assertThat(answered("GET /api/v1/centres/sparta?lang=%zz HTTP/1.1", "")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aFormThatIsWronglyEncodedIsTheSendersMistake() throws IOException {
        Customers.get("sparta");

        assertThat(answered("POST /sparta HTTP/1.1", "a=%zz")).startsWith("HTTP/1.1 400 ");
    }

    /** Tomcat refuses such requests itself, before any filter. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /a|b HTTP/1.1", "GET /\u0000 HTTP/1.1", "nothing"})
    void whatIsNoRequestIsAnsweredAsStrictlyAsAnyOther(String line) throws IOException {
        assertThat(answered(line, ""))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Security-Policy: default-src 'self';", "X-Content-Type-Options: nosniff")
                .doesNotContain("Tomcat");
    }

    /** The whole answer; the sender says no more after the body. */
    private String answered(String line, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("""
                    %s
                    Host: localhost
                    Connection: close
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: %d

                    %s""".formatted(line, body.length(), body)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
