package gr.hestia.webapi.centre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list is that of domain knowledge, written out; Easter is that of the Orthodox Church. */
class StateHolidaysTests {

    private final StateHolidays holidays = Holidays.named();

    @Test
    void of2026AreTheThirteenOfTheState() {
        assertThat(holidays.in(2026))
                .extracting(DayOff::day)
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 6),
                        LocalDate.of(2026, 2, 23),
                        LocalDate.of(2026, 3, 25),
                        LocalDate.of(2026, 4, 10),
                        LocalDate.of(2026, 4, 12),
                        LocalDate.of(2026, 4, 13),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 10, 28),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16", "2038-04-25"})
    void easterIsTheOrthodoxOne(LocalDate easter) {
        assertThat(holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void movableFeastsOf2027FollowItsLateEaster() {
        assertThat(holidays.in(2027))
                .extracting(DayOff::day)
                .contains(
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 6, 21));
    }

    @Test
    void aDayThatClosesOnlySchoolsIsNone() {
        assertThat(holidays.in(2026)).extracting(DayOff::day).doesNotContain(LocalDate.of(2026, 1, 30));
    }
}
