package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/** A law or decision that a centre stands on. */
public record LegalReference(
        LocalText citation,
        @Nullable LocalText note,
        @Nullable String url) {}
