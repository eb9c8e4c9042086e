package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.language.Formats;
import gr.hestia.platform.web.language.Language;
import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.CalendarEvent;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Centres;
import gr.hestia.webapi.centre.Closure;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.Stop;
import gr.hestia.webapi.centre.calendar.StateHolidays;
import gr.hestia.webapi.centre.settings.CalendarView.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the coordinator's calendar into words: days off of this year, rounds and events to come. */
@Component
class ShowCalendar {

    private final Centres centres;
    private final StateHolidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    ShowCalendar(Centres centres, StateHolidays holidays, MessageSource messages, Clock clock) {
        this.centres = centres;
        this.holidays = holidays;
        this.messages = messages;
        this.clock = clock;
    }

    CalendarView show(Locale locale) {
        return new Writing(centres.read(), locale).view();
    }

    /** One reader's view of one centre. */
    private final class Writing {
        private final Centre centre;
        private final Locale locale;
        private final Language language;
        private final Formats formats;
        private final LocalDate today = LocalDate.now(clock);

        Writing(Centre centre, Locale locale) {
            this.centre = centre;
            this.locale = locale;
            this.language = Language.of(locale);
            this.formats = Formats.in(language, clock);
        }

        CalendarView view() {
            int year = today.getYear();
            return new CalendarView(
                    year,
                    centre.closedOnStateHolidays(),
                    holidays.in(year).stream()
                            .map(off -> new Row(null, formats.longDate(off.day()), text(off.name()), null))
                            .toList(),
                    centre.closures().stream()
                            .filter(closure -> !closure.withdrawn())
                            .sorted(Comparator.comparing(closure -> first(closure.rule())))
                            .map(this::closure)
                            .toList(),
                    centre.stops().stream()
                            .filter(stop -> !stop.withdrawn() && !stop.day().isBefore(today))
                            .map(this::stop)
                            .toList(),
                    centre.events().stream()
                            .filter(event -> !event.withdrawn() && !dayOf(event).isBefore(today))
                            .map(this::event)
                            .toList(),
                    centre.branches().stream().anyMatch(Branch::isMobile));
        }

        /** When it falls this year, for the order of the list. */
        private LocalDate first(Closure.Rule rule) {
            return switch (rule) {
                case Closure.Yearly(var day) -> day.atYear(today.getYear());
                case Closure.ByEaster(int offset) ->
                    holidays.easter(today.getYear()).plusDays(offset);
                case Closure.Once(var first, var last) -> first;
            };
        }

        private Row closure(Closure closure) {
            LocalDate first = first(closure.rule());
            String when = switch (closure.rule()) {
                case Closure.Yearly yearly -> message("centre.settings.when.yearly", formats.longDate(first));
                case Closure.ByEaster movable -> message("centre.settings.when.easter", formats.longDate(first));
                case Closure.Once(var from, var to) ->
                    from.equals(to)
                            ? formats.longDate(from)
                            : message("centre.settings.when.from-to", formats.longDate(from), formats.longDate(to));
            };
            return new Row(closure.id(), when, text(closure.name()), branch(closure.branch()));
        }

        private Row stop(Stop stop) {
            LocalTime opens = stop.opens();
            LocalTime closes = stop.closes();
            String day = formats.longDate(stop.day());
            String when = opens == null || closes == null ? day : day + ", " + formats.hours(opens, closes);
            return new Row(stop.id(), when, text(stop.place()), branch(stop.branch()));
        }

        private Row event(CalendarEvent event) {
            LocalTime begins = event.starts().atZone(clock.getZone()).toLocalTime();
            LocalText place = event.place();
            return new Row(
                    event.id(),
                    formats.longDate(dayOf(event)) + ", " + formats.time(begins),
                    text(event.title()),
                    place == null ? branch(event.branch()) : text(place));
        }

        private LocalDate dayOf(CalendarEvent event) {
            return LocalDate.ofInstant(event.starts(), clock.getZone());
        }

        private @Nullable String branch(@Nullable UUID id) {
            return id == null
                    ? null
                    : centre.findBranch(id).map(branch -> text(branch.name())).orElse(null);
        }

        private String text(LocalText text) {
            return Words.of(text.el(), text.en(), language).text();
        }

        private String message(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }
}
