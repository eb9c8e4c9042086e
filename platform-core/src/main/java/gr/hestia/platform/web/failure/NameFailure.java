package gr.hestia.platform.web.failure;

import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.DatabindException;

/** Finds the name of whatever was thrown, by us or by the parts below us. Nothing of a foreign message is kept. */
final class NameFailure {
    private static final String DATA_EXCEPTION = "22";

    private NameFailure() {}

    /** What a failure is, before it has words. */
    record Named(FailureKind kind, String slug, List<Object> arguments, List<Fault> faults) {
        static Named of(FailureKind kind) {
            return new Named(kind, kind.slug(), List.of(), List.of());
        }

        static Named invalid(List<Fault> faults) {
            return new Named(FailureKind.INVALID, FailureKind.INVALID.slug(), List.of(), faults);
        }

        static Named of(HestiaFailure failure) {
            return new Named(failure.kind(), failure.slug(), failure.arguments(), failure.faults());
        }
    }

    static Named of(Throwable thrown) {
        return find(thrown, HestiaFailure.class).map(Named::of).orElseGet(() -> ofForeign(thrown));
    }

    private static Named ofForeign(Throwable thrown) {
        return switch (thrown) {
            case BindException e -> Named.invalid(faults(e.getBindingResult()));
            case HandlerMethodValidationException e -> Named.invalid(faults(e));
            case ConstraintViolationException e -> Named.invalid(faults(e));
            case HttpMessageNotReadableException e -> unreadable(e);
            // A query or a form that is wrongly encoded or was cut off.
            case InvalidParameterException _ -> Named.of(FailureKind.MALFORMED);
            case MissingRequestValueException _, TypeMismatchException _ -> Named.of(FailureKind.MALFORMED);
            // A field of a form that cannot be, as the 300th of a list.
            case InvalidPropertyException _ -> Named.of(FailureKind.MALFORMED);
            case MaxUploadSizeExceededException _ -> Named.of(FailureKind.TOO_LARGE);
            case AccessDeniedException _ -> Named.of(FailureKind.FORBIDDEN);
            // Nobody could be asked who it is, which is not the caller's fault.
            case AuthenticationServiceException _ -> Named.of(FailureKind.UNAVAILABLE);
            case AuthenticationException _ -> Named.of(FailureKind.SIGNED_OUT);
            case OptimisticLockingFailureException _ -> Named.of(FailureKind.CHANGED_MEANWHILE);
            case ErrorResponse e -> Named.of(FailureKind.of(e.getStatusCode().value()));
            default -> Named.of(inTheEnd(thrown));
        };
    }

    private static FailureKind inTheEnd(Throwable thrown) {
        if (unreachable(thrown)) {
            return FailureKind.UNAVAILABLE;
        }
        return unstorable(thrown) ? FailureKind.INVALID : FailureKind.UNEXPECTED;
    }

    /** The database could not take a value as such, though the form had nothing against it: SQLSTATE class 22. */
    private static boolean unstorable(Throwable thrown) {
        return find(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith(DATA_EXCEPTION))
                .isPresent();
    }

    /** A part that we depend on does not answer; the same request may well succeed in a moment. */
    private static boolean unreachable(Throwable thrown) {
        return find(thrown, DataAccessResourceFailureException.class).isPresent()
                || find(thrown, CannotCreateTransactionException.class).isPresent()
                || find(thrown, QueryTimeoutException.class).isPresent()
                || find(thrown, TransientDataAccessException.class).isPresent()
                || find(thrown, ResourceAccessException.class).isPresent();
    }

    private static Named unreadable(HttpMessageNotReadableException e) {
        List<Fault> faults = find(e, DatabindException.class)
                .map(DatabindException::getPath)
                .filter(path -> !path.isEmpty())
                .map(path -> Fault.at(JsonPath.of(path), "typeMismatch"))
                .map(List::of)
                .orElse(List.of());
        return new Named(FailureKind.MALFORMED, FailureKind.MALFORMED.slug(), List.of(), faults);
    }

    private static List<Fault> faults(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> new Fault(error instanceof FieldError field ? field.getField() : "", error))
                .toList();
    }

    private static List<Fault> faults(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Fault(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                error)))
                .toList();
    }

    private static List<Fault> faults(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new Fault(
                        violation.getPropertyPath().toString(),
                        new DefaultMessageSourceResolvable(null, null, violation.getMessage())))
                .toList();
    }

    private static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
