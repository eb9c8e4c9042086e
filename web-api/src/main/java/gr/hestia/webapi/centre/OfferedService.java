package gr.hestia.webapi.centre;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a centre offers.
 *
 * @param axis the axis it belongs to, or null
 * @param own whether it is the centre's own addition
 * @param mitos process id in the national registry of procedures (ΜΙΤΟΣ)
 */
public record OfferedService(
        UUID id,
        @Nullable UUID axis,
        LocalText title,
        @Nullable LocalText body,
        boolean own,
        @Nullable String mitos) {}
