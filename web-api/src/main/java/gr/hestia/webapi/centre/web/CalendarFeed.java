package gr.hestia.webapi.centre.web;

import gr.hestia.webapi.centre.CalendarEvent;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Closure;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.Stop;
import gr.hestia.webapi.centre.calendar.DaysOff;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A centre's days off, events and stops as iCalendar (RFC 5545), for others' calendars to follow. Each thing keeps its UID
 * for ever, counts its changes in SEQUENCE, and once withdrawn, or while its branch is out of service, stays as CANCELLED, so that whoever took it over hears of
 * it. It names no person, and so has no METHOD: that would make it a message, which RFC 5546 wants an ORGANIZER for.
 */
final class CalendarFeed {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 550;

    /** RFC 5545 folds at 75 octets and the library at characters, of which Greek ones have two octets. */
    private static final int FOLD = 36;

    private final String slug;
    private final Centre centre;
    private final DaysOff daysOff;
    private final Wording wording;
    private final LocalDate today;
    private final ZoneId zone;

    CalendarFeed(String slug, Centre centre, DaysOff daysOff, Wording wording, LocalDate today, ZoneId zone) {
        this.slug = slug;
        this.centre = centre;
        this.daysOff = daysOff;
        this.wording = wording;
        this.today = today;
        this.zone = zone;
    }

    String write() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hestia//" + slug + "//EL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", wording.plain(centre.name())));
        calendar.add(GreekTimeZone.component());
        Stream.of(holidays(), closures(), events(), stops())
                .flatMap(each -> each)
                .forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, FOLD).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private Stream<VEvent> holidays() {
        return daysOff.ofTheState(first(), last())
                .map(off -> allDay(
                        "holiday-" + off.day() + "-" + slug, off.day(), off.day(), closed(off.name(), null), 0, false));
    }

    private Stream<VEvent> closures() {
        return centre.closures().stream().flatMap(this::closure);
    }

    private Stream<VEvent> closure(Closure closure) {
        String summary = closed(closure.name(), closure.branch());
        if (closure.rule() instanceof Closure.Once(LocalDate from, LocalDate to)) {
            return from.isAfter(last()) || to.isBefore(first())
                    ? Stream.empty()
                    : Stream.of(allDay(
                            closure.id().toString(),
                            from,
                            to,
                            summary,
                            closure.version(),
                            isOff(closure.withdrawn(), closure.branch())));
        }
        return IntStream.rangeClosed(first().getYear(), last().getYear())
                .boxed()
                .flatMap(year -> daysOff.days(closure.rule(), year))
                .filter(day -> !day.isBefore(first()) && !day.isAfter(last()))
                .map(day -> allDay(
                        closure.id() + "-" + day.getYear(),
                        day,
                        day,
                        summary,
                        closure.version(),
                        isOff(closure.withdrawn(), closure.branch())));
    }

    private Stream<VEvent> events() {
        return centre.events().stream()
                .filter(event -> isNear(LocalDate.ofInstant(event.starts(), zone)))
                .map(this::event);
    }

    private VEvent event(CalendarEvent event) {
        VEvent written = entry(
                event.id(), wording.plain(event.title()), event.version(), isOff(event.withdrawn(), event.branch()));
        written.add(new DtStart<>(event.starts().atZone(zone)));
        if (event.ends() != null && event.ends().isAfter(event.starts())) {
            written.add(new DtEnd<>(event.ends().atZone(zone)));
        }
        addWords(written, event.body(), event.place());
        return written;
    }

    private Stream<VEvent> stops() {
        return centre.stops().stream().filter(stop -> isNear(stop.day())).map(this::stop);
    }

    private VEvent stop(Stop stop) {
        String summary = wording.message("centre.feed.stop", wording.plain(stop.place()));
        LocalTime opens = stop.opens();
        LocalTime closes = stop.closes();
        VEvent written;
        if (opens == null || closes == null) {
            written = allDay(
                    stop.id().toString(),
                    stop.day(),
                    stop.day(),
                    summary,
                    stop.version(),
                    isOff(stop.withdrawn(), stop.branch()));
        } else {
            written = entry(stop.id(), summary, stop.version(), isOff(stop.withdrawn(), stop.branch()));
            written.add(new DtStart<>(stop.day().atTime(opens).atZone(zone)));
            written.add(new DtEnd<>(stop.day().atTime(closes).atZone(zone)));
        }
        addWords(written, stop.note(), stop.place());
        return written;
    }

    private VEvent allDay(String uid, LocalDate from, LocalDate to, String summary, long version, boolean withdrawn) {
        VEvent written = entry(uid, summary, version, withdrawn);
        written.add(new DtStart<Temporal>(from));
        written.add(new DtEnd<Temporal>(to.plusDays(1)));
        written.add(ImmutableTransp.TRANSPARENT);
        return written;
    }

    private VEvent entry(UUID id, String summary, long version, boolean withdrawn) {
        return entry(id.toString(), summary, version, withdrawn);
    }

    private VEvent entry(String uid, String summary, long version, boolean withdrawn) {
        VEvent written = new VEvent(false);
        written.add(new Uid(uid));
        written.add(new DtStamp(stamp()));
        written.add(new Sequence(Math.toIntExact(version)));
        written.add(new Summary(summary));
        written.add(withdrawn ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return written;
    }

    /** What belongs to a branch out of service is called off with it. */
    private boolean isOff(boolean withdrawn, @Nullable UUID branch) {
        return withdrawn || !centre.inService(branch);
    }

    /** The same all day long, so that the feed's tag changes when its content does. */
    private Instant stamp() {
        return today.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private void addWords(VEvent written, @Nullable LocalText description, @Nullable LocalText place) {
        if (description != null) {
            written.add(new Description(wording.plain(description)));
        }
        if (place != null) {
            written.add(new Location(wording.plain(place)));
        }
    }

    private String closed(LocalText name, @Nullable UUID branch) {
        return centre.branches().stream()
                .filter(each -> each.id().equals(branch))
                .findFirst()
                .map(each ->
                        wording.message("centre.feed.closed.branch", wording.plain(each.name()), wording.plain(name)))
                .orElseGet(() -> wording.message("centre.feed.closed", wording.plain(name)));
    }

    private LocalDate first() {
        return today.minusDays(DAYS_BACK);
    }

    private LocalDate last() {
        return today.plusDays(DAYS_AHEAD);
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }
}
