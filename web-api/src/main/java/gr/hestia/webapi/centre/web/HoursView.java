package gr.hestia.webapi.centre.web;

import gr.hestia.webapi.centre.calendar.Opening;
import gr.hestia.webapi.centre.calendar.OpeningDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day of a branch's usual week.
 *
 * @param day its name
 * @param hours in words: times, "open" where only the day is known, or "closed"
 * @param open whether it receives people
 * @param today whether it is today
 */
record HoursView(String day, String hours, boolean open, boolean today) {

    private static final int WEEK = 7;

    /** The seven days that begin with Monday, as they are in the week from today on; none if nothing is known. */
    static List<HoursView> of(Opening opening, LocalDate today, Wording wording) {
        if (!opening.isKnown()) {
            return List.of();
        }
        return today.datesUntil(today.plusDays(WEEK))
                .sorted((one, other) -> one.getDayOfWeek().compareTo(other.getDayOfWeek()))
                .map(date -> of(date, opening.usual(date), date.equals(today), wording))
                .toList();
    }

    private static HoursView of(LocalDate date, OpeningDay day, boolean today, Wording wording) {
        String times = day.spans().stream()
                .map(span -> wording.formats().hours(span.from(), span.to()))
                .collect(Collectors.joining(", "));
        String otherwise = wording.message(day.dayOnly() ? "centre.hours.open" : "centre.hours.closed");
        return new HoursView(
                wording.formats().weekday(date.getDayOfWeek()),
                times.isEmpty() ? otherwise : times,
                day.isOpen(),
                today);
    }

    /** The same week in few words, «Δευτέρα–Παρασκευή 08:00–15:00»; days on which it is closed go without saying. */
    static List<String> brief(List<HoursView> week) {
        List<String> lines = new ArrayList<>();
        int first = 0;
        for (int day = 1; day <= week.size(); day++) {
            HoursView from = week.get(first);
            if (day == week.size() || !week.get(day).hours.equals(from.hours)) {
                HoursView to = week.get(day - 1);
                if (from.open) {
                    lines.add((from == to ? from.day : from.day + "–" + to.day) + " " + from.hours);
                }
                first = day;
            }
        }
        return lines;
    }
}
