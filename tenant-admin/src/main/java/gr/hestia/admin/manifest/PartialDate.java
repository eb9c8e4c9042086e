package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date with the precision that is known.
 *
 * @param value ISO 8601: {@code 2018}, {@code 2018-12} or {@code 2018-12-03}
 */
public record PartialDate(@JsonValue String value) {

    /** @throws IllegalArgumentException if there is no such year, month or day */
    public PartialDate {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a year, a month or a date");
        }
    }

    /** @throws IllegalArgumentException if there is no such year, month or day */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String value) {
        return new PartialDate(value);
    }

    /** Whether the text is a year, a month or a date that exists. */
    public static boolean isValid(String text) {
        try {
            switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
