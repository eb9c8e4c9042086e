package gr.hestia.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A municipality that a centre says it serves.
 *
 * @param municipality key in the reference list
 * @param kind of the branch that serves, {@code mobile-unit}
 * @param basis on what agreement, in Greek
 */
public record ServedArea(
        String municipality, String kind, @Nullable String basis) {}
