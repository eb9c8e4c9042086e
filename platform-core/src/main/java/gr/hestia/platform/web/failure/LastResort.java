package gr.hestia.platform.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every other filter and answers what they throw. Without it a failure of the session store would fail
 * again in the container's second call for the error page, and the person would be shown the container's own.
 */
final class LastResort extends OncePerRequestFilter {
    private final Failures failures;

    LastResort(Failures failures) {
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            failures.answer(request, response, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            failures.answer(request, response, e);
        }
    }
}
