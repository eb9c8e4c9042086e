package gr.hestia.webapi.centre;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a branch's week.
 *
 * @param day of the week
 * @param opens local time in Greece; null where the day is known and the time is not
 * @param closes later on the same day; null exactly where {@code opens} is
 * @param validFrom first date it holds on; null for always
 * @param validUntil last date it holds on; null for ever
 */
public record OpeningTime(
        DayOfWeek day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether it holds on this date. */
    public boolean holdsOn(LocalDate date) {
        return date.getDayOfWeek() == day
                && (validFrom == null || !date.isBefore(validFrom))
                && (validUntil == null || !date.isAfter(validUntil));
    }
}
