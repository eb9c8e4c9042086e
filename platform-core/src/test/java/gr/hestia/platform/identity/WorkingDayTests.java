package gr.hestia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class WorkingDayTests {

    private static final Instant LOGIN = Instant.parse("2026-03-11T06:00:00Z");

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionInUseEndsTenHoursAfterItsLogin() throws Exception {
        ask(Duration.ofHours(10).plusSeconds(1));

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void beforeThatItGoesOn() throws Exception {
        ask(Duration.ofHours(10));

        assertThat(session.isInvalid()).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    private void ask(Duration afterLogin) throws ServletException, IOException {
        OidcIdToken token = OidcIdToken.withTokenValue("token")
                .subject("somebody")
                .issuedAt(LOGIN)
                .expiresAt(LOGIN.plusSeconds(300))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "keycloak"));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sparta/desk");
        request.setSession(session);
        new WorkingDay(Clock.fixed(LOGIN.plus(afterLogin), ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
