package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.manifest.check.Problem;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Something wrong with a request.
 *
 * @param severity {@code ERROR} stands in the way, {@code WARNING} does not
 * @param code stable name
 * @param field JSON pointer within the request
 * @param message how to mend it, in the reader's language
 */
record ProblemView(Problem.Severity severity, String code, String field, String message) {

    static List<ProblemView> of(List<Problem> problems, MessageSource messages) {
        return problems.stream()
                .map(problem -> new ProblemView(
                        problem.severity(),
                        problem.code(),
                        problem.path(),
                        messages.getMessage(problem, LocaleContextHolder.getLocale())))
                .toList();
    }
}
