package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * Who runs a centre.
 *
 * @param kind {@code MUNICIPALITY} or {@code LEGAL_ENTITY}, or null where the centre does not say
 * @param name the municipality or one of its legal entities, in full
 * @param supervisor the service that supervises the centre, if it is named
 */
public record Operator(
        @Nullable String kind,
        @Nullable LocalText name,
        @Nullable LocalText supervisor) {}
