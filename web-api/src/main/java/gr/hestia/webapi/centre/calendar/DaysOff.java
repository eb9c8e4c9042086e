package gr.hestia.webapi.centre.calendar;

import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Closure;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which a centre does not receive people: state holidays, unless it says that it works on them, and its own
 * local and one-off closures, but not those of a branch that is out of service, where nobody is expected. For one reader: it remembers the years that it has computed.
 */
public final class DaysOff {

    private final Centre centre;
    private final StateHolidays holidays;
    private final Map<Integer, List<DayOff>> years = new HashMap<>();

    public DaysOff(Centre centre, StateHolidays holidays) {
        this.centre = centre;
        this.holidays = holidays;
    }

    /** What closes some branch on this day; the state's holidays first. */
    public List<DayOff> on(LocalDate day) {
        return between(day, day);
    }

    /** What closes some branch, in order of days; both ends included. */
    public List<DayOff> between(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> years.computeIfAbsent(year, this::in))
                .flatMap(List::stream)
                .filter(off -> !off.day().isBefore(from) && !off.day().isAfter(to))
                .toList();
    }

    /** The state's holidays on which the centre is closed; both ends included. */
    public Stream<DayOff> ofTheState(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(this::ofTheState)
                .filter(off -> !off.day().isBefore(from) && !off.day().isAfter(to));
    }

    private Stream<DayOff> ofTheState(int year) {
        return Boolean.FALSE.equals(centre.closedOnStateHolidays()) ? Stream.empty() : holidays.in(year).stream();
    }

    private List<DayOff> in(int year) {
        Stream<DayOff> itsOwn = centre.closures().stream()
                .filter(closure -> !closure.withdrawn() && centre.inService(closure.branch()))
                .flatMap(closure ->
                        days(closure.rule(), year).map(day -> new DayOff(day, closure.name(), closure.branch())));
        return Stream.concat(ofTheState(year), itsOwn)
                .sorted(Comparator.comparing(DayOff::day))
                .toList();
    }

    /** The days of a rule in one year. */
    public Stream<LocalDate> days(Closure.Rule rule, int year) {
        return switch (rule) {
            case Closure.Yearly(MonthDay day) -> day.isValidYear(year) ? Stream.of(day.atYear(year)) : Stream.empty();
            case Closure.ByEaster(int offset) ->
                IntStream.rangeClosed(year - 1, year + 1)
                        .mapToObj(easter -> holidays.easter(easter).plusDays(offset))
                        .filter(day -> day.getYear() == year);
            case Closure.Once(LocalDate first, LocalDate last) -> {
                LocalDate from = latest(first, Year.of(year).atDay(1));
                LocalDate to = earliest(last, LocalDate.of(year, Month.DECEMBER, 31));
                yield from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
            }
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
