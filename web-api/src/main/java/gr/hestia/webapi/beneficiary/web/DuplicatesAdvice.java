package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.LikelyDuplicates;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers likely duplicates to clients: a problem (RFC 9457) with the candidates to choose from. */
@RestControllerAdvice(assignableTypes = BeneficiaryEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DuplicatesAdvice {

    private final MessageSource messages;

    DuplicatesAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail answer(LikelyDuplicates duplicates, HttpServletRequest request, Locale locale) {
        Object[] count = {duplicates.candidates().size()};
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, messages.getMessage("failure.likely-duplicates.detail", count, locale));
        problem.setTitle(messages.getMessage("failure.likely-duplicates.title", count, locale));
        problem.setType(URI.create("urn:hestia:problem:" + duplicates.slug()));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("remedy", messages.getMessage("failure.likely-duplicates.remedy.api", count, locale));
        problem.setProperty("candidates", duplicates.candidates());
        return problem;
    }
}
