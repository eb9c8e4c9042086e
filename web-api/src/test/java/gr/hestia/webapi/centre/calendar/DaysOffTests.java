package gr.hestia.webapi.centre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.webapi.centre.CentreMother;
import gr.hestia.webapi.centre.Closure;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DaysOffTests {

    private static final UUID BRANCH = UUID.randomUUID();

    private final StateHolidays holidays = Holidays.named();

    @Test
    void patronDaysComeEveryYearOnTheirDate() {
        Closure patron = CentreMother.closure("Άγιος Νίκων", null, new Closure.Yearly(MonthDay.of(11, 26)));

        assertThat(names(patron, "2026-11-26")).containsExactly("Άγιος Νίκων");
        assertThat(names(patron, "2031-11-26")).containsExactly("Άγιος Νίκων");
        assertThat(names(patron, "2026-11-25")).isEmpty();
    }

    @Test
    void aDayThatComesOnlyInLeapYearsClosesNothingInOthers() {
        Closure rare = CentreMother.closure("Άγιος Κασσιανός", null, new Closure.Yearly(MonthDay.of(2, 29)));

        assertThat(names(rare, "2028-02-29")).containsExactly("Άγιος Κασσιανός");
        assertThat(names(rare, "2027-02-28")).isEmpty();
        assertThat(names(rare, "2027-03-01")).isEmpty();
    }

    @Test
    void localFeastsMayFollowEaster() {
        Closure friday = CentreMother.closure("Ζωοδόχος Πηγή", null, new Closure.ByEaster(5));

        assertThat(names(friday, "2026-04-17")).containsExactly("Ζωοδόχος Πηγή");
        assertThat(names(friday, "2027-05-07")).containsExactly("Ζωοδόχος Πηγή");
    }

    @Test
    void anOffsetMayReachIntoTheNextYear() {
        Closure far = CentreMother.closure("Μακριά", null, new Closure.ByEaster(300));

        assertThat(names(far, "2027-02-06")).containsExactly("Μακριά");
    }

    @Test
    void aClosureOfSomeDaysHoldsOnBothItsEndsAndOverTheYear() {
        Closure works = CentreMother.closure(
                "Έργα", null, new Closure.Once(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4)));

        assertThat(names(works, "2026-12-29")).isEmpty();
        assertThat(names(works, "2026-12-30")).containsExactly("Έργα");
        assertThat(names(works, "2027-01-04")).containsExactly("Έργα");
        assertThat(names(works, "2027-01-05")).isEmpty();
    }

    @Test
    void whatWasCalledOffClosesNothing() {
        Closure off = new Closure(
                UUID.randomUUID(),
                CentreMother.closure("Απεργία", null, new Closure.ByEaster(2)).name(),
                null,
                new Closure.ByEaster(2),
                true,
                1);

        assertThat(names(off, "2026-04-14")).isEmpty();
    }

    @Test
    void aClosureOfOneBranchLeavesTheOthersOpen() {
        Closure annex = CentreMother.closure(
                "Μετακόμιση", BRANCH, new Closure.Once(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3)));
        DayOff day = new DaysOff(CentreMother.closedOn(true, annex), holidays)
                .on(LocalDate.of(2026, 3, 3))
                .getFirst();

        assertThat(day.closes(BRANCH)).isTrue();
        assertThat(day.closes(UUID.randomUUID())).isFalse();
    }

    @Test
    void aClosureOfABranchOutOfServiceIsNone() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        Closure annex = CentreMother.closure("Μετακόμιση", BRANCH, new Closure.Once(day, day));

        assertThat(new DaysOff(CentreMother.closedOn(true, List.of(), annex), holidays).on(day))
                .isEmpty();
    }

    @Test
    void stateHolidaysCloseACentreThatDoesNotSaySoButNotOneThatWorksOnThem() {
        LocalDate ochi = LocalDate.of(2026, 10, 28);

        assertThat(new DaysOff(CentreMother.closedOn(null), holidays).on(ochi)).hasSize(1);
        assertThat(new DaysOff(CentreMother.closedOn(false), holidays).on(ochi)).isEmpty();
    }

    private List<String> names(Closure closure, String day) {
        return new DaysOff(CentreMother.closedOn(false, closure), holidays)
                .on(LocalDate.parse(day)).stream().map(off -> off.name().el()).toList();
    }
}
