package gr.hestia.platform.web.failure;

import gr.hestia.platform.web.failure.NameFailure.Named;
import gr.hestia.platform.web.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers a request that failed: API clients with a problem, people with a page. Filters and security handlers use it
 * directly; controllers just throw.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ProblemWriter writer;

    Failures(MessageSource messages, LocaleResolver languages, ProblemWriter writer) {
        this.messages = messages;
        this.languages = languages;
        this.writer = writer;
    }

    /** Answers with the failure that something thrown stands for. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        Named named = NameFailure.of(thrown);
        String reference = null;
        if (named.kind() == FailureKind.UNEXPECTED) {
            reference = Reference.draw();
            LOG.error("Unexpected failure {} at {} {}", reference, request.getMethod(), path(request), thrown);
        } else if (named.kind() == FailureKind.UNAVAILABLE) {
            LOG.warn("Unavailable at {} {}", request.getMethod(), path(request), thrown);
        } else {
            // Not its message: what a request was refused for is told with what it said.
            LOG.debug(
                    "{} at {} {}: {}",
                    named.slug(),
                    request.getMethod(),
                    path(request),
                    thrown.getClass().getSimpleName());
        }
        write(request, response, named, reference);
    }

    /** Answers with a kind of failure that needs no further words. */
    public void answer(HttpServletRequest request, HttpServletResponse response, FailureKind kind) throws IOException {
        write(request, response, Named.of(kind), null);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, Named named, @Nullable String reference)
            throws IOException {
        Locale locale = languages.resolveLocale(request);
        Object[] arguments = named.arguments().toArray();
        List<Problem.Line> lines = named.faults().stream()
                .map(fault -> new Problem.Line(
                        fault.field(), fault.pointer(), fault.code(), messages.getMessage(fault.message(), locale)))
                .toList();
        Problem problem = new Problem(
                named.kind(),
                named.slug(),
                words(named, "title", arguments, locale),
                words(named, "detail", arguments, locale),
                words(named, "remedy", arguments, locale),
                lines,
                reference,
                !READING.contains(request.getMethod()));
        writer.write(request, response, problem, Language.of(locale), path(request));
    }

    private String words(Named named, String part, Object[] arguments, Locale locale) {
        String own = messages.getMessage("failure." + named.slug() + "." + part, arguments, null, locale);
        return own != null ? own : messages.getMessage("failure." + named.kind().slug() + "." + part, null, locale);
    }

    /** The address asked for, also when this is the container's second call for an error. */
    static String path(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first instanceof String uri ? uri : request.getRequestURI();
    }
}
