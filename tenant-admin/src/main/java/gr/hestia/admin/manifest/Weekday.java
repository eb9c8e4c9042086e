package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Locale;

/** A day of the week as a manifest spells it: {@code monday}. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    /** The same day in {@code java.time}. */
    public DayOfWeek toDayOfWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }

    /** The same day as a manifest spells it. */
    public static Weekday of(DayOfWeek day) {
        return values()[day.getValue() - 1];
    }

    /** How a manifest spells it. */
    @JsonValue
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
