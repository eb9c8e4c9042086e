package gr.hestia.platform.web.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person is shown when somebody else saved first: every field in which what they typed differs from what is in
 * force. The form below keeps what they typed and takes the new version, so saving again is a decision, not an accident.
 *
 * @param savedBy name of the other person, or null if it is not known
 * @param savedAt when they saved, or null
 * @param differences in the order of the form
 */
public record EditConflict(
        @Nullable String savedBy, @Nullable Instant savedAt, List<Difference> differences) {
    public static final String ATTRIBUTE = "conflict";

    public EditConflict {
        differences = List.copyOf(differences);
    }

    /**
     * One field in two versions.
     *
     * @param label message key of the field's label
     */
    public record Difference(String label, String yours, String theirs) {}

    /** Begins to compare two versions. */
    public static Comparison compare() {
        return new Comparison();
    }

    /** Collects the fields that differ. */
    public static final class Comparison {
        private final List<Difference> differences = new ArrayList<>();

        private Comparison() {}

        /** Adds a field if its two values differ; an absent value and an empty one are the same. */
        public Comparison field(String label, @Nullable Object yours, @Nullable Object theirs) {
            String mine = Objects.toString(yours, "");
            String other = Objects.toString(theirs, "");
            if (!mine.equals(other)) {
                differences.add(new Difference(label, mine, other));
            }
            return this;
        }

        public EditConflict savedBy(@Nullable String name, @Nullable Instant when) {
            return new EditConflict(name, when, differences);
        }
    }
}
