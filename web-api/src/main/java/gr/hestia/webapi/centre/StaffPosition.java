package gr.hestia.webapi.centre;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post at a centre, not the person who holds it.
 *
 * @param headCount how many, or null where the centre does not say
 * @param coordinator whether this post coordinates the centre
 * @param contract open list, {@code fixed-term-private-law} is «ΙΔΟΧ»; null where the centre does not say
 * @param branch where the post is, or null for the whole centre
 */
public record StaffPosition(
        LocalText title,
        @Nullable Integer headCount,
        boolean coordinator,
        @Nullable String contract,
        @Nullable UUID branch) {}
