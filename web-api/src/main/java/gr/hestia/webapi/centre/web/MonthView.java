package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of the centre's calendar.
 *
 * @param name in words
 * @param weekdays short names of the days, Monday first
 * @param weeks rows of seven cells; a null cell belongs to another month
 * @param entries what the month holds, in order
 * @param previous the month before, {@code 2026-02}, or null where the calendar ends
 * @param next the month after, or null where the calendar ends
 */
record MonthView(
        String name,
        List<Weekday> weekdays,
        List<List<@Nullable Cell>> weeks,
        List<Entry> entries,
        @Nullable String previous,
        @Nullable String next) {

    /** The name of a day, short and in full. */
    record Weekday(String shortName, String name) {}

    /**
     * A day.
     *
     * @param closed whether the centre itself is closed for a day off
     * @param event whether something takes place
     * @param what all that the day holds, in words, or null
     */
    record Cell(
            LocalDate date,
            boolean closed,
            boolean event,
            boolean today,
            @Nullable String what) {}

    /**
     * Something in the month.
     *
     * @param date its day, or its first
     * @param day in words
     * @param closure whether it is a day off
     * @param where place or branch, or null
     */
    record Entry(
            LocalDate date,
            String day,
            boolean closure,
            Words title,
            @Nullable Words body,
            @Nullable Words where) {}
}
