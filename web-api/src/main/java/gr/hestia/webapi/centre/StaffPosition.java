package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * A post at a centre, not the person who holds it.
 *
 * @param headCount how many, or null where the centre does not say
 * @param coordinator whether this post coordinates the centre
 */
public record StaffPosition(LocalText title, @Nullable Integer headCount, boolean coordinator) {}
