package gr.hestia.platform.web.failure;

import gr.hestia.platform.web.language.Language;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem as JSON under {@code /api/} and as a page elsewhere. The page is made without Spring MVC and without
 * a session, so it can be shown also when the database that holds the sessions is what failed.
 */
final class ProblemWriter {
    private static final String RETRY_SECONDS = "5";

    private final ITemplateEngine templates;
    private final JsonMapper json;
    private final JakartaServletWebApplication application;

    ProblemWriter(ITemplateEngine templates, JsonMapper json, ServletContext context) {
        this.templates = templates;
        this.json = json;
        this.application = JakartaServletWebApplication.buildApplication(context);
    }

    void write(
            HttpServletRequest request, HttpServletResponse response, Problem problem, Language language, String path)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean api = path.startsWith(request.getContextPath() + "/api/");
        byte[] body = api
                ? json.writeValueAsBytes(problem.toDetail(path))
                : page(request, response, problem, language).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.kind() == FailureKind.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String page(HttpServletRequest request, HttpServletResponse response, Problem problem, Language language) {
        WebContext context = new WebContext(
                application.buildExchange(request, response), language.locale(), Map.of("problem", problem));
        return templates.process("platform/failure", context);
    }
}
