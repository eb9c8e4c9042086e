package gr.hestia.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some hours after its login, however busy it is, so that roles and organizations are never older than a
 * working day. Keycloak's own session ends then too.
 */
final class WorkingDay extends OncePerRequestFilter {

    static final Duration LENGTH = Duration.ofHours(10);

    private final Clock clock;

    WorkingDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(loggedInAt())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        rest.doFilter(request, response);
    }

    private boolean isOver(@Nullable Instant login) {
        return login != null && login.plus(LENGTH).isBefore(clock.instant());
    }

    private static @Nullable Instant loggedInAt() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? user.getIdToken().getIssuedAt()
                : null;
    }
}
