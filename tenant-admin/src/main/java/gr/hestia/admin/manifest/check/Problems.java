package gr.hestia.admin.manifest.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the checks find. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void error(Field field, String code, Object... arguments) {
        found.add(Problem.error(field.path(), code, arguments));
    }

    void warning(Field field, String code, Object... arguments) {
        found.add(Problem.warning(field.path(), code, arguments));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    boolean haveErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
