package gr.hestia.webapi.beneficiary;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born: the day, or only the year where papers are missing or the year is an estimate.
 *
 * @param year the year
 * @param date the day; null where only the year is known
 */
public record Birth(int year, @Nullable LocalDate date) {

    /** @throws IllegalArgumentException if the day is of another year */
    public Birth {
        if (date != null && date.getYear() != year) {
            throw new IllegalArgumentException("the day is of another year");
        }
    }

    /** The day is known. */
    public static Birth on(LocalDate date) {
        return new Birth(date.getYear(), date);
    }

    /** Only the year is known. */
    public static Birth in(int year) {
        return new Birth(year, null);
    }

    /** Full years on a day; with only a year known, those reached in the course of it. */
    public int ageOn(LocalDate day) {
        return date == null ? day.getYear() - year : Period.between(date, day).getYears();
    }

    /** Whether both can be of one person: equal days, or equal years where a day is missing. */
    public boolean mayBe(Birth other) {
        return date != null && other.date != null ? date.equals(other.date) : year == other.year;
    }
}
