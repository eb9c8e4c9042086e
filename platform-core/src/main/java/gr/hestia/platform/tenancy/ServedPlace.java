package gr.hestia.platform.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality and who serves its residents.
 *
 * @param by its own centre first; none where nobody does yet
 */
public record ServedPlace(ListedPlace place, List<ServedBy> by) {

    public ServedPlace {
        by = List.copyOf(by);
    }

    /**
     * A centre that serves a municipality.
     *
     * @param slug the centre's place in every address
     * @param own whether it is the municipality's own
     * @param kind of the branch that serves, {@code mobile-unit}; null for the municipality's own centre
     * @param basis on what agreement, in Greek
     */
    public record ServedBy(
            String slug,
            InBothLanguages name,
            boolean own,
            @Nullable String kind,
            @Nullable String basis) {}
}
