package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.CalendarEvent;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.calendar.DayOff;
import gr.hestia.webapi.centre.calendar.DaysOff;
import gr.hestia.webapi.centre.web.MonthView.Cell;
import gr.hestia.webapi.centre.web.MonthView.Entry;
import gr.hestia.webapi.centre.web.MonthView.Weekday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out a month of a centre's calendar. */
final class MonthPage {

    /** How far the calendar can be turned, so that nobody walks into the year 9999 link by link. */
    private static final int MONTHS_BACK = 12;

    private static final int MONTHS_AHEAD = 24;
    private static final int WEEK = 7;

    private final Centre centre;
    private final DaysOff daysOff;
    private final Wording wording;
    private final LocalDate today;
    private final ZoneId zone;

    MonthPage(Centre centre, DaysOff daysOff, Wording wording, LocalDate today, ZoneId zone) {
        this.centre = centre;
        this.daysOff = daysOff;
        this.wording = wording;
        this.today = today;
        this.zone = zone;
    }

    /** Whether the calendar reaches this month. */
    static boolean reaches(YearMonth month, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return !month.isBefore(now.minusMonths(MONTHS_BACK)) && !month.isAfter(now.plusMonths(MONTHS_AHEAD));
    }

    MonthView of(YearMonth month) {
        List<DayOff> closures = daysOff.between(month.atDay(1), month.atEndOfMonth());
        List<CalendarEvent> events = centre.events().stream()
                .filter(event -> !event.withdrawn() && centre.inService(event.branch()) && touches(event, month))
                .toList();
        return new MonthView(
                wording.formats().month(month.atDay(1)),
                weekdays(),
                weeks(month, closures, events),
                entries(closures, events),
                turned(month.minusMonths(1)),
                turned(month.plusMonths(1)));
    }

    private @Nullable String turned(YearMonth month) {
        return reaches(month, today) ? month.toString() : null;
    }

    private List<Weekday> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.getDisplayName(
                                TextStyle.SHORT_STANDALONE, wording.language().locale()),
                        wording.formats().weekday(day)))
                .toList();
    }

    private List<List<@Nullable Cell>> weeks(YearMonth month, List<DayOff> closures, List<CalendarEvent> events) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int day = 0; day < WEEK; day++) {
                LocalDate date = week.plusDays(day);
                cells.add(YearMonth.from(date).equals(month) ? cell(date, closures, events) : null);
            }
            weeks.add(cells);
        }
        return weeks;
    }

    private Cell cell(LocalDate date, List<DayOff> closures, List<CalendarEvent> events) {
        List<DayOff> off =
                closures.stream().filter(closure -> closure.day().equals(date)).toList();
        List<CalendarEvent> on = events.stream()
                .filter(event -> !date.isBefore(day(event.starts())) && !date.isAfter(lastDay(event)))
                .toList();
        List<String> what = Stream.concat(
                        off.stream().map(DayOff::name), on.stream().map(CalendarEvent::title))
                .map(wording::plain)
                .toList();
        UUID core = centre.core().map(Branch::id).orElse(null);
        return new Cell(
                date,
                off.stream().anyMatch(closure -> core == null ? closure.branch() == null : closure.closes(core)),
                !on.isEmpty(),
                date.equals(today),
                what.isEmpty() ? null : wording.list(what));
    }

    private List<Entry> entries(List<DayOff> closures, List<CalendarEvent> events) {
        return Stream.concat(closures.stream().map(this::entry), events.stream().map(this::entry))
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }

    private Entry entry(DayOff off) {
        return new Entry(
                off.day(),
                wording.formats().dayAndMonth(off.day()),
                true,
                wording.words(off.name()),
                null,
                branch(off.branch()));
    }

    private Entry entry(CalendarEvent event) {
        @Nullable LocalText place = event.place();
        return new Entry(
                day(event.starts()),
                when(event),
                false,
                wording.words(event.title()),
                wording.find(event.body()),
                place == null ? branch(event.branch()) : wording.words(place));
    }

    private String when(CalendarEvent event) {
        LocalDateTime starts = LocalDateTime.ofInstant(event.starts(), zone);
        String day = wording.formats().dayAndMonth(starts);
        String from = wording.formats().time(starts);
        if (event.ends() == null) {
            return wording.message("centre.event.from", day, from);
        }
        LocalDateTime ends = LocalDateTime.ofInstant(event.ends(), zone);
        String to = wording.formats().time(ends);
        return starts.toLocalDate().equals(ends.toLocalDate())
                ? wording.message("centre.event.span", day, from, to)
                : wording.message(
                        "centre.event.days", day, from, wording.formats().dayAndMonth(ends), to);
    }

    private @Nullable Words branch(@Nullable UUID id) {
        return id == null
                ? null
                : centre.findBranch(id)
                        .map(branch -> wording.words(branch.name()))
                        .orElse(null);
    }

    private boolean touches(CalendarEvent event, YearMonth month) {
        return !day(event.starts()).isAfter(month.atEndOfMonth())
                && !lastDay(event).isBefore(month.atDay(1));
    }

    private LocalDate lastDay(CalendarEvent event) {
        return event.ends() == null ? day(event.starts()) : day(event.ends());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
