package gr.hestia.platform.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** The mailbox that Keycloak's messages go to in tests: one for a JVM, whatever the recipient. */
public final class TestMailbox {

    private final GreenMail server;

    private TestMailbox(RealmSettings keycloak) {
        server = new GreenMail(
                new ServerSetup(keycloak.smtpPort(), keycloak.smtpListensAt(), ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static final class Shared {
        static final TestMailbox INSTANCE =
                new TestMailbox(KeycloakServer.shared().settings());
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

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
