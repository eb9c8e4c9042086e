package gr.hestia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTests {

    private final List<String> read = new ArrayList<>();
    private boolean inTime = true;
    private final KnownTokens tokens = new KnownTokens(this::read, token -> validate());

    @Test
    void readsATokenOnce() {
        Jwt first = tokens.decode("Anna's");
        tokens.decode("Eleni's");

        assertThat(tokens.decode("Anna's")).isSameAs(first);
        assertThat(read).containsExactly("Anna's", "Eleni's");
    }

    @Test
    void asksEveryTimeWhetherItIsInTime() {
        tokens.decode("Anna's");
        inTime = false;

        assertThatThrownBy(() -> tokens.decode("Anna's")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void remembersNoneThatWasRefused() {
        inTime = false;
        assertThatThrownBy(() -> tokens.decode("Anna's")).isInstanceOf(BadJwtException.class);
        inTime = true;

        assertThat(tokens.decode("Anna's").getSubject()).isEqualTo("Anna's");
    }

    private Jwt read(String token) {
        read.add(token);
        if (!inTime) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
    }

    private OAuth2TokenValidatorResult validate() {
        return inTime
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
