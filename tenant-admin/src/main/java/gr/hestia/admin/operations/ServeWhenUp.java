package gr.hestia.admin.operations;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Failures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "not yet" to everything until the catalog and Keycloak have been there; health is asked at another port. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ServeWhenUp extends OncePerRequestFilter {

    private final StartUp startUp;
    private final Failures failures;

    ServeWhenUp(StartUp startUp, Failures failures) {
        this.startUp = startUp;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return startUp.waitingFor() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        failures.answer(request, response, FailureKind.UNAVAILABLE);
    }
}
