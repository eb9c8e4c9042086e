package gr.hestia.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A municipality that a centre says it serves.
 *
 * @param municipality key in the reference list
 * @param branch key of the branch that serves, or its kind where it has none
 * @param basis on what agreement, in Greek
 */
public record ServedArea(
        String municipality, String branch, @Nullable String basis) {}
