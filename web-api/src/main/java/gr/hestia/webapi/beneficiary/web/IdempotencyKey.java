package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.staff.Member;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key} as the key of a form: the same key of the same member is the same request. */
public final class IdempotencyKey {

    private IdempotencyKey() {}

    /** The key of a request; one of its own where the client sent none. */
    public static UUID of(Member by, @Nullable String header) {
        return header == null || header.isBlank()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((by.id() + " " + header.strip()).getBytes(StandardCharsets.UTF_8));
    }
}
