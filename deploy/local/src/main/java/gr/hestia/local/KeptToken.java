package gr.hestia.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** An access token that is asked for again only when it gets old: each one costs Keycloak the check of a password. */
final class KeptToken implements Supplier<String> {

    /** Tokens of the realm live for five minutes. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(3);

    private final Supplier<String> source;
    private String token = "";
    private Instant end = Instant.MIN;

    KeptToken(Supplier<String> source) {
        this.source = source;
    }

    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(end)) {
            token = source.get();
            end = Instant.now().plus(GOOD_FOR);
        }
        return token;
    }
}
