package gr.hestia.webapi.centre.calendar;

import static gr.hestia.webapi.centre.CentreMother.closedOn;
import static gr.hestia.webapi.centre.CentreMother.officeHours;
import static gr.hestia.webapi.centre.CentreMother.open;
import static gr.hestia.webapi.centre.CentreMother.time;
import static gr.hestia.webapi.centre.CentreMother.weekdaysOnly;
import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.CentreMother;
import gr.hestia.webapi.centre.Closure;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import gr.hestia.webapi.centre.calendar.OpeningState.Closed;
import gr.hestia.webapi.centre.calendar.OpeningState.Next;
import gr.hestia.webapi.centre.calendar.OpeningState.Open;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTests {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    private final StateHolidays holidays = Holidays.named();

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T08:00:00, true",
        "2026-03-11T14:59:59, true",
        "2026-03-11T07:59:59, false",
        "2026-03-11T15:00:00, false",
        "2026-03-11T00:00:00, false",
        "2026-03-11T23:59:59, false"
    })
    void opensWithTheFirstMinuteAndClosesBeforeTheLast(LocalDateTime moment, boolean open) {
        OpeningState state = opening(officeHours()).at(moment);

        assertThat(state instanceof Open).isEqualTo(open);
        if (state instanceof Open(LocalTime until)) {
            assertThat(until).isEqualTo(THREE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T06:00, 2026-03-11",
        "2026-03-11T15:00, 2026-03-12",
        "2026-03-13T15:00, 2026-03-16",
        "2026-03-14T10:00, 2026-03-16"
    })
    void saysWhenItOpensAgain(LocalDateTime moment, LocalDate day) {
        assertThat(opening(officeHours()).at(moment)).isEqualTo(new Closed(null, new Next(day, EIGHT)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T10:00, centre.holiday.christian.GOOD_FRIDAY, 2026-04-14",
        "2027-04-30T10:00, centre.holiday.christian.GOOD_FRIDAY, 2027-05-04",
        "2026-12-25T10:00, centre.holiday.CHRISTMAS, 2026-12-28",
        "2026-10-28T09:00, centre.holiday.OCHI, 2026-10-29"
    })
    void isClosedOnStateHolidaysAndNamesThem(LocalDateTime moment, String holiday, LocalDate next) {
        assertThat(opening(officeHours()).at(moment))
                .isEqualTo(new Closed(new LocalText(holiday, holiday), new Next(next, EIGHT)));
    }

    @Test
    void newYearFollowsTheLastDayOfTheOld() {
        assertThat(opening(officeHours()).at(LocalDateTime.parse("2026-12-31T15:00")))
                .isEqualTo(new Closed(null, new Next(LocalDate.of(2027, 1, 4), EIGHT)));
    }

    @Test
    void followsTheClockOnTheWallWhenItIsMoved() {
        Branch night = open(
                time(DayOfWeek.SUNDAY, "02:30", "03:30"),
                time(DayOfWeek.SUNDAY, "08:00", "15:00"),
                time(DayOfWeek.MONDAY, "08:00", "15:00"));
        Opening opening = opening(night);

        // 29 March 2026: 03:00 becomes 04:00 at 01:00 UTC.
        assertThat(opening.at(athens("2026-03-29T00:59:59Z"))).isEqualTo(new Open(LocalTime.of(3, 30)));
        assertThat(opening.at(athens("2026-03-29T01:00:00Z")))
                .isEqualTo(new Closed(null, new Next(LocalDate.of(2026, 3, 29), EIGHT)));
        assertThat(opening.at(athens("2026-03-29T05:00:00Z"))).isEqualTo(new Open(THREE));
        // 25 October 2026: 04:00 becomes 03:00 at 01:00 UTC; the hour from three comes twice.
        assertThat(opening.at(athens("2026-10-25T00:15:00Z"))).isEqualTo(new Open(LocalTime.of(3, 30)));
        assertThat(opening.at(athens("2026-10-25T01:15:00Z"))).isEqualTo(new Open(LocalTime.of(3, 30)));
        assertThat(opening.at(athens("2026-10-25T06:00:00Z"))).isEqualTo(new Open(THREE));
        // The Mondays after: the same clock, another distance from UTC.
        assertThat(opening.at(athens("2026-03-30T05:00:00Z"))).isEqualTo(new Open(THREE));
        assertThat(opening.at(athens("2026-10-26T06:00:00Z"))).isEqualTo(new Open(THREE));
        assertThat(opening.at(athens("2026-10-26T05:59:59Z"))).isInstanceOf(Closed.class);
    }

    @Test
    void whoseHoursAreNotKnownSaysTheDayAndNoTime() {
        Opening zacharo = opening(weekdaysOnly());

        assertThat(zacharo.at(LocalDateTime.parse("2026-03-11T03:00"))).isEqualTo(new OpeningState.OpenToday());
        assertThat(zacharo.at(LocalDateTime.parse("2026-03-14T12:00")))
                .isEqualTo(new Closed(null, new Next(LocalDate.of(2026, 3, 16), null)));
        assertThat(zacharo.usual(LocalDate.of(2026, 3, 11)).spans()).isEmpty();
        assertThat(zacharo.at(LocalDateTime.parse("2026-03-25T12:00")))
                .isEqualTo(new Closed(
                        new LocalText("centre.holiday.ANNUNCIATION", "centre.holiday.ANNUNCIATION"),
                        new Next(LocalDate.of(2026, 3, 26), null)));
    }

    @Test
    void whoSaysNothingOfHoursIsNeitherOpenNorClosedButOnDaysOff() {
        Opening silent = opening(open());

        assertThat(silent.at(LocalDateTime.parse("2026-03-11T10:00"))).isEqualTo(new OpeningState.Unknown());
        assertThat(silent.at(LocalDateTime.parse("2026-12-25T10:00"))).isInstanceOf(Closed.class);
    }

    @Test
    void stretchesThatTouchAreOne() {
        Opening opening = opening(open(
                time(DayOfWeek.MONDAY, "12:00", "15:00"),
                time(DayOfWeek.MONDAY, "08:00", "12:00"),
                time(DayOfWeek.MONDAY, "17:00", "20:00")));

        assertThat(opening.at(LocalDateTime.parse("2026-03-09T11:59"))).isEqualTo(new Open(THREE));
        assertThat(opening.at(LocalDateTime.parse("2026-03-09T16:00")))
                .isEqualTo(new Closed(null, new Next(LocalDate.of(2026, 3, 9), LocalTime.of(17, 0))));
    }

    @Test
    void summerHoursHoldInSummer() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        LocalDate august = LocalDate.of(2026, 8, 31);
        Opening opening = opening(open(
                new OpeningTime(DayOfWeek.TUESDAY, EIGHT, THREE, null, june.minusDays(1)),
                new OpeningTime(DayOfWeek.TUESDAY, LocalTime.of(7, 0), LocalTime.of(14, 0), june, august)));

        assertThat(opening.at(LocalDateTime.parse("2026-05-26T07:30"))).isInstanceOf(Closed.class);
        assertThat(opening.at(LocalDateTime.parse("2026-06-02T07:30"))).isEqualTo(new Open(LocalTime.of(14, 0)));
        assertThat(opening.at(LocalDateTime.parse("2026-09-01T10:00"))).isEqualTo(new Closed(null, null));
    }

    @Test
    void aClosureOfAnotherBranchDoesNotCloseThisOne() {
        Branch branch = officeHours();
        Closure elsewhere = CentreMother.closure(
                "Έργα", officeHours().id(), new Closure.Once(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 11)));
        Opening opening = new Opening(branch, new DaysOff(closedOn(true, elsewhere), holidays));

        assertThat(opening.at(LocalDateTime.parse("2026-03-11T10:00"))).isEqualTo(new Open(THREE));
    }

    private Opening opening(Branch branch) {
        return new Opening(branch, new DaysOff(closedOn(true), holidays));
    }

    private static LocalDateTime athens(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), GREECE);
    }
}
