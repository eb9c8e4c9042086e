package gr.hestia.platform.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers what controllers throw; the last to be asked, so that a room may answer its own failures differently. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureAdvice {
    private final Failures failures;

    FailureAdvice(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        failures.answer(request, response, thrown);
    }

    /** Spring Security decides these: it may send the person to log in first. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(Exception thrown) throws Exception {
        throw thrown;
    }

    /** The other side has gone; there is nobody to answer. */
    @ExceptionHandler
    void nobodyThere(AsyncRequestNotUsableException thrown) {
        // nothing to do
    }
}
