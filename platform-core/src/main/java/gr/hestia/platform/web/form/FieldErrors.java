package gr.hestia.platform.web.form;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Turns a text that could not be read into an error of its field that says why, instead of "wrong type". */
@ControllerAdvice
class FieldErrors extends DefaultBindingErrorProcessor {
    @InitBinder
    void use(WebDataBinder binder) {
        binder.setBindingErrorProcessor(this);
    }

    @Override
    public void processPropertyAccessException(PropertyAccessException failure, BindingResult result) {
        UnreadableText reason = reason(failure);
        String field = failure.getPropertyName();
        if (reason == null || field == null) {
            super.processPropertyAccessException(failure, result);
            return;
        }
        result.addError(new FieldError(
                result.getObjectName(),
                field,
                failure.getValue(),
                true,
                new String[] {reason.messageKey()},
                reason.arguments().toArray(),
                null));
    }

    private static @Nullable UnreadableText reason(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof UnreadableText)) {
            cause = cause.getCause();
        }
        return (UnreadableText) cause;
    }
}
