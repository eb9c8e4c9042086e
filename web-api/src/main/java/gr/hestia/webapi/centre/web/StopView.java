package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Stop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop of the mobile unit.
 *
 * @param date ISO, for machines
 * @param day in words
 * @param municipality the municipality it is in, as a phrase, or null
 * @param hours times, or null where only the day is known
 */
record StopView(
        LocalDate date,
        String day,
        Words place,
        @Nullable String municipality,
        @Nullable String hours,
        @Nullable Words note) {

    static StopView of(Stop stop, Wording wording) {
        return new StopView(
                stop.day(),
                wording.formats().dayAndMonth(stop.day()),
                wording.words(stop.place()),
                stop.municipality() == null
                        ? null
                        : wording.message("centre.municipality", wording.plain(stop.municipality())),
                stop.opens() == null || stop.closes() == null
                        ? null
                        : wording.formats().hours(stop.opens(), stop.closes()),
                wording.find(stop.note()));
    }
}
