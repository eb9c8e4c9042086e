package gr.hestia.admin.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.RealmSettings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** The mail server that the shared Keycloak hands its letters to; one for the JVM, running unless a test stops it. */
public final class Mailbox {

    private static final Mailbox SHARED = new Mailbox();

    private final GreenMail server;

    private Mailbox() {
        RealmSettings keycloak = KeycloakServer.shared().settings();
        server = new GreenMail(
                new ServerSetup(keycloak.smtpPort(), keycloak.smtpListensAt(), ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The one mailbox. */
    public static Mailbox shared() {
        return SHARED;
    }

    /** Stops taking letters. */
    public void close() {
        server.stop();
    }

    /** Takes letters again. */
    public void open() {
        server.start();
    }

    /** Letters to an address, since the mailbox was last opened. */
    public List<MimeMessage> listLetters(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getRecipients(RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
