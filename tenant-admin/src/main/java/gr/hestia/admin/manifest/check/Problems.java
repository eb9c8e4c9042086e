package gr.hestia.admin.manifest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what the checks find. Of a field whose form is wrong nothing else is said: it would only be noise. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> malformed = new HashSet<>();

    /** Adds what is wrong with the form of a field; the first word about it is the last. */
    void form(Problem problem) {
        add(problem);
        malformed.add(problem.path());
    }

    void error(Field field, String code, Object... arguments) {
        add(Problem.error(field.path(), code, arguments));
    }

    void warning(Field field, String code, Object... arguments) {
        add(Problem.warning(field.path(), code, arguments));
    }

    private void add(Problem problem) {
        if (!malformed.contains(problem.path())) {
            found.add(problem);
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    boolean haveErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
