package gr.hestia.platform.web.failure;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A failure in the words of its reader's language, for a page or for a client.
 *
 * @param title what happened
 * @param detail about this case
 * @param remedy what to do
 * @param faults what is wrong, by field
 * @param reference leads to the log, for failures of our own; or null
 * @param changing whether the request meant to change something, so that it must be said what became of it
 */
public record Problem(
        FailureKind kind,
        String slug,
        String title,
        String detail,
        String remedy,
        List<Line> faults,
        @Nullable String reference,
        boolean changing) {
    static final String TYPES = "urn:hestia:problem:";

    /**
     * One fault in words.
     *
     * @param code its stable name, for programs
     */
    public record Line(String field, String pointer, String code, String detail) {}

    /** Whether nothing was saved for certain; only then a page says so. */
    public boolean nothingSaved() {
        return kind.leavesNothing();
    }

    public int status() {
        return kind.status().value();
    }

    /** As RFC 9457 has it. {@code remedy}, {@code reference} and {@code errors} are our own members. */
    ProblemDetail toDetail(String path) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
        problem.setType(URI.create(TYPES + slug));
        problem.setTitle(title);
        problem.setInstance(URI.create(path));
        problem.setProperty("remedy", remedy);
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "errors",
                    faults.stream()
                            .map(f -> Map.of(
                                    "pointer", f.pointer(), "field", f.field(), "code", f.code(), "detail", f.detail()))
                            .toList());
        }
        return problem;
    }
}
