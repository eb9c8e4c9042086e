package gr.hestia.webapi.centre.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.centre.BusyCentre;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.FixedClock;
import gr.hestia.webapi.testing.Visitor;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The feed is read back by the library's own parser, as a calendar program would. */
@PlatformTest
@Import(FixedClock.class)
class CalendarFeedTests {

    @LocalServerPort
    private int port;

    @BeforeEach
    void aWednesdayMorning() {
        FixedClock.set("2026-03-11T10:00");
    }

    @Test
    void theFeedIsValidAndSpeaksGreekTime() throws Exception {
        Tenant busy = BusyCentre.create();
        HttpResponse<byte[]> answer = new Visitor(port).ask("/" + busy.slug() + "/calendar.ics");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        String text = Visitor.text(answer);
        assertThat(text).contains("TZID:Europe/Athens", "\r\n").doesNotContain("METHOD:", "ORGANIZER");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).hasErrors()).isFalse();

        VEvent parents = bySummary(calendar, "Ομάδα γονέων");
        assertThat(moment(parents, Property.DTSTART)).isEqualTo(Instant.parse("2026-03-17T16:00:00Z"));
        assertThat(moment(parents, Property.DTEND)).isEqualTo(Instant.parse("2026-03-17T18:00:00Z"));
        assertThat(text.replace("\r\n ", "")).contains("DTSTART;TZID=Europe/Athens:20260317T180000");
        assertThat(parents.getRequiredProperty(Property.STATUS).getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void daysOffOfTheStateAndOfThePlaceCoverWholeDays() throws Exception {
        Calendar calendar = feed(BusyCentre.create().slug());

        VEvent easter = bySummary(calendar, "Κλειστά: Μεγάλη Παρασκευή");
        assertThat(easter.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20260410");
        assertThat(easter.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20260411");
        assertThat(all(calendar, "Κλειστά: Άγιος Νίκων"))
                .extracting(event -> event.getRequiredProperty(Property.DTSTART).getValue())
                .containsExactly("20261126");
        VEvent count = bySummary(calendar, "Κλειστά: Απογραφή αρχείου");
        assertThat(count.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20260330");
        assertThat(count.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20260401");
    }

    @Test
    void uidsAreUniqueAndTheSameEachTime() throws Exception {
        String slug = BusyCentre.create().slug();
        Map<String, String> first = uids(feed(slug));

        FixedClock.set("2026-03-12T09:00");
        assertThat(uids(feed(slug))).containsAllEntriesOf(first);
    }

    @Test
    void aChangeIsCountedAndAWithdrawalIsToldAsCancelled() throws Exception {
        Tenant busy = BusyCentre.create();
        String uid = bySummary(feed(busy.slug()), "Ομάδα γονέων")
                .getRequiredProperty(Property.UID)
                .getValue();
        BusyCentre.run(busy, """
                update calendar_event set withdrawn_at = now(), version = version + 1;
                select pg_notify('hestia_centre', substr(current_schema(), 3)::uuid::text);
                """);

        Awaitility.await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> {
            VEvent cancelled = bySummary(feed(busy.slug()), "Ομάδα γονέων");
            assertThat(cancelled.getRequiredProperty(Property.STATUS).getValue())
                    .isEqualTo("CANCELLED");
            assertThat(cancelled.getRequiredProperty(Property.SEQUENCE).getValue())
                    .isEqualTo("1");
            assertThat(cancelled.getRequiredProperty(Property.UID).getValue()).isEqualTo(uid);
        });
        assertThat(new Visitor(port).read("/" + busy.slug())).doesNotContain("Ομάδα γονέων");
    }

    @Test
    void whatBelongsToAClosedBranchIsCancelledAndNoClosureOfTheCentre() throws Exception {
        Tenant busy = BusyCentre.create();
        BusyCentre.run(busy, """
                insert into closure (id, name_el, branch, first_day, last_day)
                select uuidv7(), 'Βλάβη οχήματος', id, '2026-03-18', '2026-03-18' from branch where key = 'mobile-unit';
                insert into calendar_event (id, title_el, starts_at, branch)
                select uuidv7(), 'Γνωριμία με το όχημα', '2026-03-19 10:00 Europe/Athens', id
                  from branch where key = 'mobile-unit';
                update branch set active = false where key = 'mobile-unit';
                """);

        Calendar calendar = feed(busy.slug());

        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .filteredOn(event ->
                        event.getRequiredProperty(Property.STATUS).getValue().equals("CANCELLED"))
                .extracting(event -> event.getRequiredProperty(Property.SUMMARY).getValue())
                .contains(
                        "Κλειστά: Βλάβη οχήματος",
                        "Γνωριμία με το όχημα",
                        "Κινητή μονάδα: Δημοτικό Κατάστημα",
                        "Κινητή μονάδα: Γύθειο, πλατεία Μαυρομιχάλη")
                .doesNotContain("Ομάδα γονέων", "Κλειστά: Απογραφή αρχείου");
        assertThat(new Visitor(port).read("/" + busy.slug()))
                .contains("Ομάδα γονέων", "Απογραφή αρχείου")
                .doesNotContain("Βλάβη οχήματος", "Γνωριμία με το όχημα", "Γύθειο, πλατεία Μαυρομιχάλη");
    }

    @Test
    void stopsOfTheMobileUnitAreInItWithTheirPlace() throws Exception {
        VEvent stop = bySummary(feed(BusyCentre.create().slug()), "Κινητή μονάδα: Δημοτικό Κατάστημα");

        assertThat(moment(stop, Property.DTSTART)).isEqualTo(Instant.parse("2026-03-11T08:00:00Z"));
        assertThat(stop.getRequiredProperty(Property.LOCATION).getValue()).isEqualTo("Δημοτικό Κατάστημα");
    }

    @Test
    void whatMakesNewLinesOrFieldsInAnEventStaysInItsField() throws Exception {
        Tenant busy = BusyCentre.create();
        BusyCentre.run(busy, """
                update calendar_event set title_el = E'Α;Β,Γ\\nEND:VEVENT\\r\\nATTENDEE:mailto:x@example.gr'
                """);

        Calendar calendar = feed(busy.slug());
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .noneMatch(event -> event.getProperty("ATTENDEE").isPresent());
    }

    @Test
    void twoCentresHaveNothingInCommon() throws Exception {
        Customers.get("zacharo");
        Map<String, String> one = uids(feed("zacharo"));
        Map<String, String> other = uids(feed(BusyCentre.create().slug()));

        assertThat(one.keySet()).doesNotContainAnyElementsOf(other.keySet());
    }

    private Calendar feed(String slug) throws Exception {
        return new CalendarBuilder().build(new StringReader(new Visitor(port).read("/" + slug + "/calendar.ics")));
    }

    private static VEvent bySummary(Calendar calendar, String summary) {
        return all(calendar, summary).getFirst();
    }

    private static List<VEvent> all(Calendar calendar, String summary) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event ->
                        event.getRequiredProperty(Property.SUMMARY).getValue().equals(summary))
                .toList();
    }

    private static Map<String, String> uids(Calendar calendar) {
        Function<VEvent, String> uid =
                event -> event.getRequiredProperty(Property.UID).getValue();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event ->
                        !event.getRequiredProperty(Property.DTSTART).getValue().startsWith("202601"))
                .collect(Collectors.toMap(
                        uid,
                        event -> event.getRequiredProperty(Property.SUMMARY).getValue()));
    }

    private static Instant moment(VEvent event, String property) {
        DateProperty<?> at = event.getRequiredProperty(property);
        return Instant.from(at.getDate());
    }
}
