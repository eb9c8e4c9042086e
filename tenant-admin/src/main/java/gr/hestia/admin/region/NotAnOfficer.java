package gr.hestia.admin.region;

import gr.hestia.platform.web.failure.Failures;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a person who is signed in and may not: whoever is no officer gets the page that says whom to ask. */
@Component
public final class NotAnOfficer implements AccessDeniedHandler {

    /** Where that page is. */
    public static final String PAGE = "/access/denied";

    private final Failures failures;

    NotAnOfficer(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (Officer.of(SecurityContextHolder.getContext().getAuthentication()).isPresent()) {
            failures.answer(request, response, denied);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
