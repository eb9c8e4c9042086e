package gr.hestia.platform.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mailbox that Keycloak's messages go to in tests: one for a JVM, whatever the recipient. */
public final class TestMailbox {

    private final GreenMail server;

    private TestMailbox(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static final class Shared {
        static final TestMailbox INSTANCE =
                new TestMailbox(KeycloakServer.shared().settings().smtpPort());
    }

    /** The mailbox of the shared Keycloak. */
    public static TestMailbox shared() {
        return Shared.INSTANCE;
    }

    /** All that was sent to an address so far; Keycloak answers a request only after it has sent the mail. */
    public List<MimeMessage> messagesTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** The words of a message, its plain and its HTML form one after the other. */
    public static String text(MimeMessage message) {
        try {
            return textOf(message.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String textOf(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < parts.getCount(); part++) {
                text.append(textOf(parts.getBodyPart(part).getContent())).append('\n');
            }
            return text.toString();
        }
        return content.toString();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
