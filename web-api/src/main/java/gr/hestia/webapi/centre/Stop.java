package gr.hestia.webapi.centre;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a mobile unit.
 *
 * @param id identity, the same in every version
 * @param branch the mobile unit
 * @param opens local time in Greece, or null where only the day is known
 * @param closes null exactly where {@code opens} is
 * @param municipality the municipality's name, in Greek in the genitive
 * @param withdrawn whether it was called off
 * @param version how often it was changed
 */
public record Stop(
        UUID id,
        UUID branch,
        LocalDate day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        LocalText place,
        @Nullable LocalText municipality,
        @Nullable LocalText note,
        boolean withdrawn,
        long version)
        implements CalendarEntry {

    @Override
    public CalendarKind kind() {
        return CalendarKind.STOP;
    }
}
