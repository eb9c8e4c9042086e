package gr.hestia.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Reads and verifies a bearer token once a minute, not with every request that shows it; whether it is still in time is
 * asked every time. A key that the realm withdraws is trusted no longer than before: the decoder keeps the realm's keys
 * for longer than a minute.
 */
final class KnownTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /**
     * @param decoder verifies, and refuses as it always does
     * @param validator what it asks of a token beside the signature
     */
    KnownTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        Jwt before = known.getIfPresent(token);
        if (before != null && !validator.validate(before).hasErrors()) {
            return before;
        }
        Jwt read = decoder.decode(token);
        known.put(token, read);
        return read;
    }
}
