package gr.hestia.webapi.visit;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody asked for (αίτημα): a service of the centre, or anything else in words.
 *
 * @param service id of the service; null where it is said in words
 * @param subject the words; null where it is a service
 */
@Embeddable
public record Request(@Nullable UUID service, @Nullable String subject) {

    /** @throws IllegalArgumentException if it says neither or both */
    public Request {
        if ((service == null) == (subject == null)) {
            throw new IllegalArgumentException("a request is for a service or in words");
        }
    }

    /** A request for a service of the centre. */
    public static Request forService(UUID service) {
        return new Request(service, null);
    }

    /** A request for anything else. */
    public static Request inWords(String subject) {
        return new Request(null, subject);
    }
}
