package gr.hestia.webapi.centre.web;

import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.calendar.OpeningState;
import gr.hestia.webapi.centre.calendar.OpeningState.Next;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a branch is open, in words.
 *
 * @param open whether it is
 * @param text what to say
 * @param next when it opens again, or null
 */
record OpenView(boolean open, String text, @Nullable String next) {

    /** What to say of a state on a day; null where nothing is known. */
    static @Nullable OpenView of(OpeningState state, LocalDate today, Wording wording) {
        return switch (state) {
            case OpeningState.Open open ->
                new OpenView(
                        true,
                        wording.message("centre.open.until", wording.formats().time(open.until())),
                        null);
            case OpeningState.OpenToday _ -> new OpenView(true, wording.message("centre.open.today"), null);
            case OpeningState.Closed(LocalText because, Next next) ->
                new OpenView(false, closed(because, wording), next(next, today, wording));
            case OpeningState.Unknown _ -> null;
        };
    }

    private static String closed(@Nullable LocalText because, Wording wording) {
        return because == null
                ? wording.message("centre.closed.now")
                : wording.message("centre.closed.because", wording.plain(because));
    }

    private static @Nullable String next(@Nullable Next next, LocalDate today, Wording wording) {
        if (next == null) {
            return null;
        }
        String time = wording.formats().time(next.opens());
        if (next.day().equals(today)) {
            return wording.message("centre.next.today", time);
        }
        String key = next.day().equals(today.plusDays(1)) ? "centre.next.tomorrow" : "centre.next.day";
        String day = wording.formats().dayAndMonth(next.day());
        return next.opens() == null ? wording.message(key + ".only", day) : wording.message(key, time, day);
    }
}
