package gr.hestia.admin.manifest.check;

import java.util.List;

/** A manifest has errors; nothing was begun. */
public final class ManifestRejected extends RuntimeException {

    private final transient List<Problem> problems;

    private ManifestRejected(List<Problem> problems) {
        super("the manifest has " + problems.stream().filter(Problem::isError).count() + " errors");
        this.problems = problems;
    }

    static ManifestRejected because(List<Problem> problems) {
        return new ManifestRejected(problems);
    }

    /** Everything found, errors first. */
    public List<Problem> problems() {
        return problems;
    }
}
