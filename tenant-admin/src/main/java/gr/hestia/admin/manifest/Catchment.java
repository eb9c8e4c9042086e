package gr.hestia.admin.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality whose residents a branch serves.
 *
 * @param municipality key in the reference list
 * @param municipalUnits its municipal units (δημοτικές ενότητες), where they are named
 * @param basis on what grounds, as in «Προγραμματική Σύμβαση»
 */
public record Catchment(
        String municipality,
        List<String> municipalUnits,
        @Nullable LocalText basis) {}
