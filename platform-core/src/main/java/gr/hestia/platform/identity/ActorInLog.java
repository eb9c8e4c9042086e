package gr.hestia.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes into every line that a request logs who made it: the immutable id of the login, never a name. Also leaves word
 * that somebody did.
 */
final class ActorInLog extends OncePerRequestFilter {

    /** As the Elastic Common Schema names it. */
    private static final String ACTOR = "user.id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            rest.doFilter(request, response);
            return;
        }
        Recognized.mark(request);
        try (var _ = MDC.putCloseable(ACTOR, authentication.getName())) {
            rest.doFilter(request, response);
        }
    }
}
