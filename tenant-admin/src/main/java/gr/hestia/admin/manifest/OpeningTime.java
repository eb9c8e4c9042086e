package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a week in which a branch is open; a day may have several.
 *
 * @param day day of the week
 * @param from local time; absent where the day is known and the time is not
 * @param to local time; absent together with {@code from}
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds
 */
public record OpeningTime(
        Weekday day,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
