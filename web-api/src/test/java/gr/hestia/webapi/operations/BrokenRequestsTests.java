package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.testing.Customers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no client of Java would send: it is the sender's mistake, and nobody is woken for it. */
@PlatformTest
class BrokenRequestsTests {

    @LocalServerPort
    private int port;

    @Test
    void aQueryThatIsWronglyEncodedIsTheSendersMistake() throws IOException {
        assertThat(answered("GET /?q=%zz HTTP/1.1", "")).contains(" 400 ");
        assertThat(answered("GET /api/v1/centres/sparta?lang=%zz HTTP/1.1", "")).contains(" 400 ");
    }

    @Test
    void aFormThatIsWronglyEncodedIsTheSendersMistake() throws IOException {
        Customers.get("sparta");

        assertThat(answered("POST /sparta HTTP/1.1", "a=%zz")).contains(" 400 ");
    }

    /** The line of the status; the sender says no more after the body. */
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
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
