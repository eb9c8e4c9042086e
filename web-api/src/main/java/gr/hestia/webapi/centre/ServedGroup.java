package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/** People a centre is there for; a centre lists them in order of priority. */
public record ServedGroup(LocalText name, @Nullable LocalText note) {}
