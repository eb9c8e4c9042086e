package gr.hestia.admin.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "not yet" to everything but the health checks until the catalog and Keycloak have been there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServeWhenUp extends OncePerRequestFilter {

    private static final String NOT_YET = """
            {"type":"urn:hestia:problem:starting","title":"Service Unavailable","status":503,\
            "detail":"the control plane is waiting for %s; try again shortly"}""";

    private final StartUp startUp;

    ServeWhenUp(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return startUp.waitingFor() == null || request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(NOT_YET.formatted(startUp.waitingFor()).getBytes(StandardCharsets.UTF_8));
    }
}
