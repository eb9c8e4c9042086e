package gr.hestia.platform.web.failure;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of failure there are, each with its status; its words are the messages {@code failure.<slug>.*}. */
public enum FailureKind {
    /** The request cannot be read at all. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    /** Nobody is signed in, or the token does not hold. */
    SIGNED_OUT(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The state of things does not permit the act: it is there already, or it is too late. */
    CONFLICT(HttpStatus.CONFLICT),
    /** Somebody else saved first; the version given is not the present one. */
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The request can be read, and what it says does not hold; the faults say where. */
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    SUSPENDED(HttpStatus.LOCKED),
    /** A change must name the version that it was made from. */
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** Our own mistake. The reference leads to the log; nothing else is told. */
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The database or Keycloak does not answer; trying again helps. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    FailureKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** Its name in messages and problem types, {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether it is certain that the act left no trace. After a mistake of our own it is not, nor when a connection was
     * lost: that may have been while the act was being confirmed.
     */
    boolean leavesNothing() {
        return this != UNEXPECTED && this != UNAVAILABLE;
    }

    /** The kind of a bare status: that status's own, else the general one of its hundred. */
    static FailureKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status)
                .findFirst()
                .orElse(status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? MALFORMED : UNEXPECTED);
    }
}
