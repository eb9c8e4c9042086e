package gr.hestia.webapi.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.testing.Customers;
import gr.hestia.webapi.testing.FixedClock;
import gr.hestia.webapi.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Sparta's calendar is kept by people, and everybody sees it. */
@PlatformTest
@Import(FixedClock.class)
class SaveEntryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Centres centres;

    @Autowired
    private SaveEntry save;

    @Autowired
    private WithdrawEntry withdraw;

    @Autowired
    private ObserveStateHolidays holidays;

    private Tenant centre;

    @BeforeEach
    void sparta() {
        FixedClock.set("2026-03-11T10:00");
        centre = TenantFixture.shared().create();
        Customers.describe(centre.id(), "sparta");
        assertThat(new Visitor(port).read(page())).as("remembered from now on").contains("Σπάρτης");
    }

    @ParameterizedTest
    @EnumSource(CalendarKind.class)
    void anEntryIsAddedChangedCalledOffAndPutBack(CalendarKind kind) {
        CalendarEntry entry = entry(kind, "Πρώτη γραφή");
        in(() -> save.add(entry));
        assertThat(kept(entry)).isEqualTo(entry);
        shown("Πρώτη γραφή", true);

        in(() -> save.change(entry(kind, entry.id(), "Δεύτερη γραφή"), new EntityVersion(0)));
        shown("Πρώτη γραφή", false);
        shown("Δεύτερη γραφή", true);

        in(() -> withdraw.withdraw(kind, entry.id(), new EntityVersion(1)));
        shown("Δεύτερη γραφή", false);
        assertThat(new Visitor(port).read(page() + "/calendar.ics")).contains("CANCELLED");

        in(() -> withdraw.restore(kind, entry.id(), new EntityVersion(2)));
        shown("Δεύτερη γραφή", true);
        String subject = kind.subject();
        assertThat(trail(entry.id()))
                .containsExactly(
                        subject + ".added", subject + ".changed", subject + ".withdrawn", subject + ".restored");
    }

    @ParameterizedTest
    @EnumSource(CalendarKind.class)
    void whoSavesSecondIsToldAndChangesNothing(CalendarKind kind) {
        CalendarEntry entry = entry(kind, "Πρώτη γραφή");
        in(() -> save.add(entry));
        in(() -> save.change(entry(kind, entry.id(), "Δεύτερη γραφή"), new EntityVersion(0)));
        CalendarEntry saved = kept(entry);

        assertThatThrownBy(() -> in(() -> save.change(entry, new EntityVersion(0))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> in(() -> withdraw.withdraw(kind, entry.id(), new EntityVersion(0))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(kept(entry)).isEqualTo(saved);
    }

    @ParameterizedTest
    @EnumSource(CalendarKind.class)
    void aCentreDoesNotKnowAnothersEntry(CalendarKind kind) {
        CalendarEntry entry = entry(kind, "Πρώτη γραφή");
        in(() -> save.add(entry));
        Tenant other = TenantFixture.shared().create();
        Customers.describe(other.id(), "zacharo");

        assertThatThrownBy(() -> CurrentTenant.where(other.id()).run(() -> save.change(entry, new EntityVersion(0))))
                .isInstanceOf(EntryNotFound.class);
        assertThatThrownBy(() -> CurrentTenant.where(other.id())
                        .run(() -> withdraw.withdraw(kind, entry.id(), new EntityVersion(0))))
                .isInstanceOf(EntryNotFound.class);
        assertThat(kept(entry)).isEqualTo(entry);
    }

    @Test
    void everyRuleOfADayOffIsKept() {
        for (Closure.Rule rule : new Closure.Rule[] {
            new Closure.Yearly(MonthDay.of(11, 26)),
            new Closure.ByEaster(-2),
            new Closure.Once(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31))
        }) {
            Closure closure = new Closure(UUID.randomUUID(), new LocalText("Αργία", "Feast"), van(), rule, false, 0);
            in(() -> save.add(closure));
            assertThat(kept(closure)).isEqualTo(closure);
        }
    }

    @Test
    void stateHolidaysAreObservedOrNotAndSaidOnce() {
        in(() -> holidays.observe(false));
        in(() -> holidays.observe(false));
        assertThat(CurrentTenant.where(centre.id()).call(centres::read).closedOnStateHolidays())
                .isFalse();
        in(() -> holidays.observe(true));

        assertThat(CurrentTenant.where(centre.id()).call(centres::read).closedOnStateHolidays())
                .isTrue();
        assertThat(trail("holidays")).containsExactly("centre.state-holidays", "centre.state-holidays");
    }

    private CalendarEntry entry(CalendarKind kind, String title) {
        return entry(kind, UUID.randomUUID(), title);
    }

    private CalendarEntry entry(CalendarKind kind, UUID id, String title) {
        LocalText words = new LocalText(title, null);
        return switch (kind) {
            case CLOSURE ->
                new Closure(
                        id,
                        words,
                        null,
                        new Closure.Once(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 20)),
                        false,
                        0);
            case STOP ->
                new Stop(
                        id,
                        van(),
                        LocalDate.of(2026, 3, 12),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0),
                        words,
                        new LocalText("Μονεμβασιάς", "Monemvasia"),
                        null,
                        false,
                        0);
            case EVENT ->
                new CalendarEvent(
                        id,
                        words,
                        null,
                        Instant.parse("2026-03-17T16:00:00Z"),
                        Instant.parse("2026-03-17T18:00:00Z"),
                        null,
                        null,
                        false,
                        0);
        };
    }

    private UUID van() {
        return CurrentTenant.where(centre.id()).call(centres::read).branches().stream()
                .filter(Branch::isMobile)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CalendarEntry kept(CalendarEntry entry) {
        Centre now = CurrentTenant.where(centre.id()).call(centres::read);
        return Stream.of(now.closures(), now.stops(), now.events())
                .<CalendarEntry>flatMap(List::stream)
                .filter(each -> each.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private void shown(String text, boolean there) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(new Visitor(port).read(page()).contains(text))
                        .as(text)
                        .isEqualTo(there));
    }

    private void in(Runnable act) {
        CurrentTenant.where(centre.id()).run(act);
    }

    private List<String> trail(Object subject) {
        return TenantFixture.shared()
                .catalog()
                .sql("select act from " + centre.id().schema() + ".audit_event where subject = ? order by at, id")
                .param(subject.toString())
                .query(String.class)
                .list();
    }

    private String page() {
        return "/" + centre.slug();
    }
}
