package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import gr.hestia.platform.testing.FreePort;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTests {

    private final int smtp = FreePort.find();
    private final int http = FreePort.find();

    @Test
    void showsALetterWithALinkToFollow(@TempDir Path directory) throws Exception {
        try (Mailbox mailbox = Mailbox.open(directory, smtp, http)) {
            send("Πρόσκληση", "Ανοίξτε τον σύνδεσμο: http://localhost:8180/action?key=a&b=c\nΤέλος");

            assertThat(mailbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.to()).isEqualTo("eleni@people.example");
                assertThat(letter.subject()).isEqualTo("Πρόσκληση");
            });
            assertThat(page().body())
                    .contains("Πρόσκληση", "to eleni@people.example", "Τέλος")
                    .contains("<a rel=\"noreferrer\" href=\"http://localhost:8180/action?key=a&amp;b=c\">");
        }
    }

    @Test
    void letsNoLetterWriteIntoThePage(@TempDir Path directory) throws Exception {
        try (Mailbox mailbox = Mailbox.open(directory, smtp, http)) {
            send("<b>bold</b>", "<script>alert(1)</script> \"http://x.example/<img>\"");

            assertThat(mailbox.letters()).hasSize(1);
            HttpResponse<String> page = page();
            assertThat(page.body()).doesNotContain("<script", "<b>", "<img");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'; style-src 'self'");
        }
    }

    @Test
    void keepsItsLettersBetweenStarts(@TempDir Path directory) {
        try (Mailbox mailbox = Mailbox.open(directory, smtp, http)) {
            send("first", "one");
            send("second", "two");
            assertThat(mailbox.letters()).hasSize(2);
        }
        try (Mailbox mailbox = Mailbox.open(directory, smtp, http)) {
            send("third", "three");

            assertThat(mailbox.letters()).extracting(Letter::subject).containsExactly("first", "second", "third");
        }
    }

    private void send(String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "eleni@people.example",
                "hestia@localhost",
                subject,
                text,
                new ServerSetup(smtp, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    private HttpResponse<String> page() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + http + "/"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
