package gr.hestia.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers how little every answer may do: also those that are given before Spring Security is asked, and by
 * whatever failed. Scripts and styles come from here alone, and none stands within a page.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ResponseHeaders extends OncePerRequestFilter {

    private final Map<String, String> headers;

    /** @param login origin of the login page, which forms may lead to */
    ResponseHeaders(String login) {
        this.headers = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' " + login,
                "Referrer-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=()",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        rest.doFilter(request, response);
    }
}
