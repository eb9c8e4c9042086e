package gr.hestia.webapi.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that a branch serves.
 *
 * @param municipality key in the reference list
 * @param name the municipality's name, in Greek in the genitive
 * @param units municipal units (δημοτικές ενότητες), where only some or all are named
 * @param basis on what agreement
 */
public record Catchment(
        String municipality,
        LocalText name,
        List<String> units,
        @Nullable LocalText basis) {

    public Catchment {
        units = List.copyOf(units);
    }
}
