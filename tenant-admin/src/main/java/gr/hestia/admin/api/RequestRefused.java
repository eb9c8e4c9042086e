package gr.hestia.admin.api;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that cannot be carried out as it was sent, as problem details (RFC 9457). The type is stable; the detail
 * says what to send instead and repeats nothing that was sent.
 */
public final class RequestRefused extends ErrorResponseException {

    private static final String TYPE = "urn:hestia:problem:";

    private RequestRefused(HttpStatus status, String code, String detail, Map<String, Object> more) {
        super(status, problem(status, code, detail, more), null);
    }

    private RequestRefused(HttpStatus status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    static RequestRefused page(int largest) {
        return new RequestRefused(
                HttpStatus.BAD_REQUEST, "page", "page counts from 0, and size lies between 1 and " + largest);
    }

    static RequestRefused versionMissing() {
        return new RequestRefused(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-required",
                "send the ETag of what you saw in If-Match, so that nobody's change is overwritten unseen");
    }

    static RequestRefused versionMalformed() {
        return new RequestRefused(
                HttpStatus.BAD_REQUEST, "if-match-malformed", "If-Match carries one ETag as it was given");
    }

    static RequestRefused tooLarge(long bytes) {
        return new RequestRefused(
                HttpStatus.CONTENT_TOO_LARGE, "too-large", "the body may have at most " + bytes + " bytes");
    }

    /** What was seen is no longer so. */
    public static RequestRefused changedMeanwhile() {
        return new RequestRefused(
                HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", "it was changed since you read it; read it again");
    }

    /** The body cannot be read at all. */
    public static RequestRefused unreadable(String where) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, "unreadable", where);
    }

    /** What is asked for does not fit the state that the thing is in. */
    public static RequestRefused inState(String act, Enum<?> state) {
        return new RequestRefused(
                HttpStatus.CONFLICT, "state", "cannot " + act + " in state " + state, Map.of("state", state.name()));
    }

    /** There is no such thing within the reader's jurisdiction. */
    public static RequestRefused missing(String what) {
        return new RequestRefused(HttpStatus.NOT_FOUND, "not-found", "there is no such " + what);
    }

    /** The request can be read and is wrong in these ways. @param problems each with its field */
    public static RequestRefused because(String code, String detail, Object problems) {
        return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, detail, Map.of("problems", problems));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        more.forEach(problem::setProperty);
        return problem;
    }
}
