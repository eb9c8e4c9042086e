package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/** People a centre is there for. */
public record ServedGroup(LocalText name, @Nullable LocalText note) {}
