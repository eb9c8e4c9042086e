package gr.hestia.platform.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The words of a mail message. */
public final class MessageText {

    private MessageText() {}

    /** Its plain form; empty where it has none. */
    public static String plain(Part message) {
        return of(message, "text/plain");
    }

    /** Its HTML form; empty where it has none. */
    public static String html(Part message) {
        return of(message, "text/html");
    }

    private static String of(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            StringBuilder text = new StringBuilder();
            if (part.getContent() instanceof Multipart parts) {
                for (int index = 0; index < parts.getCount(); index++) {
                    text.append(of(parts.getBodyPart(index), type));
                }
            }
            return text.toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("a mail message that cannot be read", unreadable);
        }
    }
}
