package gr.hestia.platform.identity;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Failures;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a client without a token that holds, or that may not do this, with a problem. The header
 * {@code WWW-Authenticate} says what is wrong with the token (RFC 6750, section 3).
 */
final class RefusedToken implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AuthenticationEntryPoint unknown = new BearerTokenAuthenticationEntryPoint();
    private final AccessDeniedHandler denied = new BearerTokenAccessDeniedHandler();
    private final Failures failures;

    RefusedToken(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        unknown.commence(request, response, reason);
        failures.answer(request, response, FailureKind.SIGNED_OUT);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        denied.handle(request, response, reason);
        failures.answer(request, response, FailureKind.FORBIDDEN);
    }
}
