package gr.hestia.webapi.centre.calendar;

import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one branch receives people. All times are what a clock in Greece shows, so the two days of the year on which it
 * is moved need no care: a branch opens when the clock on its wall says so.
 */
public final class Opening {

    /** How far ahead the next opening is looked for. */
    private static final int DAYS_AHEAD = 60;

    private final Branch branch;
    private final DaysOff daysOff;

    public Opening(Branch branch, DaysOff daysOff) {
        this.branch = branch;
        this.daysOff = daysOff;
    }

    /** Whether anything is known of the branch's week. */
    public boolean isKnown() {
        return !branch.hours().isEmpty();
    }

    /** The state at a moment of Greece's local time. */
    public OpeningState at(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalText because = dayOff(today);
        if (!isKnown()) {
            return because == null ? new OpeningState.Unknown() : new OpeningState.Closed(because, null);
        }
        OpeningDay day = on(today);
        if (day.dayOnly()) {
            return new OpeningState.OpenToday();
        }
        return day.spans().stream()
                .filter(span -> span.contains(now.toLocalTime()))
                .findFirst()
                .<OpeningState>map(span -> new OpeningState.Open(span.to()))
                .orElseGet(() -> new OpeningState.Closed(because, next(now)));
    }

    /** The branch's day, days off considered. */
    public OpeningDay on(LocalDate date) {
        return dayOff(date) == null ? usual(date) : OpeningDay.CLOSED;
    }

    /** The branch's day as it would be were it no day off. */
    public OpeningDay usual(LocalDate date) {
        List<OpeningTime> times =
                branch.hours().stream().filter(time -> time.holdsOn(date)).toList();
        List<TimeSpan> spans = times.stream().flatMap(Opening::span).toList();
        return new OpeningDay(TimeSpan.merged(spans), spans.isEmpty() && !times.isEmpty());
    }

    private OpeningState.@Nullable Next next(LocalDateTime now) {
        return now.toLocalDate()
                .datesUntil(now.toLocalDate().plusDays(DAYS_AHEAD))
                .map(date -> opening(date, date.equals(now.toLocalDate()) ? now.toLocalTime() : LocalTime.MIN))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private OpeningState.@Nullable Next opening(LocalDate date, LocalTime notBefore) {
        OpeningDay day = on(date);
        if (day.dayOnly()) {
            return new OpeningState.Next(date, null);
        }
        return day.spans().stream()
                .filter(span -> !span.from().isBefore(notBefore))
                .findFirst()
                .map(span -> new OpeningState.Next(date, span.from()))
                .orElse(null);
    }

    private @Nullable LocalText dayOff(LocalDate date) {
        return daysOff.on(date).stream()
                .filter(off -> off.closes(branch.id()))
                .map(DayOff::name)
                .findFirst()
                .orElse(null);
    }

    private static Stream<TimeSpan> span(OpeningTime time) {
        return time.opens() == null || time.closes() == null
                ? Stream.empty()
                : Stream.of(new TimeSpan(time.opens(), time.closes()));
    }
}
