package gr.hestia.platform.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside the controllers: in a filter, in a template, or by a bare {@code sendError}. */
@Controller
class FailureController implements ErrorController {
    private final Failures failures;

    FailureController(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            failures.answer(request, response, inner(thrown));
        } else {
            failures.answer(request, response, FailureKind.of(status(request)));
        }
    }

    /** Opened directly, this address is a page that does not exist. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static Throwable inner(Throwable thrown) {
        return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
