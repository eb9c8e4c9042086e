package gr.hestia.webapi.centre;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a centre invites people to.
 *
 * @param id identity, the same in every version
 * @param branch where, if it belongs to a branch
 * @param withdrawn whether it was called off
 * @param version how often it was changed
 */
public record CalendarEvent(
        UUID id,
        LocalText title,
        @Nullable LocalText body,
        Instant starts,
        @Nullable Instant ends,
        @Nullable LocalText place,
        @Nullable UUID branch,
        boolean withdrawn,
        long version)
        implements CalendarEntry {

    @Override
    public CalendarKind kind() {
        return CalendarKind.EVENT;
    }
}
