package gr.hestia.admin.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestValuesTests {

    @ParameterizedTest
    @CsvSource({"2625360512,2625360512", "+30 26253-60512,2625360512", "0030 6944 123456,6944123456"})
    void aTelephoneIsReadAsPeopleWriteIt(String written, String value) {
        assertThat(PhoneNumber.of(written)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112", "262536051", "26253605122", "8001112222", "+44 20 7946 0958", "όχι"})
    void whatIsNoGreekTelephoneIsNone(String written) {
        assertThat(PhoneNumber.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6ΥΣΗ7Λ1-Λ5Ζ,6ΥΣΗ7Λ1-Λ5Ζ", "6YΣH7Λ1-Λ5Z,6ΥΣΗ7Λ1-Λ5Ζ", "' 6υση7λ1-λ5ζ ',6ΥΣΗ7Λ1-Λ5Ζ"})
    void anAdaIsWrittenInGreekCapitals(String written, String value) {
        assertThat(Ada.of(written)).isEqualTo(new Ada(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6LΣΗ7Λ1-Λ5Ζ", "6ΥΣΗ7Λ1Λ5Ζ", "6ΥΣ-Λ5Ζ", "6ΥΣΗ7Λ1-Λ5", ""})
    void whatIsNoAdaIsNone(String written) {
        assertThat(Ada.find(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ada(written));
    }

    @Test
    void aPartialDateMustExist() {
        assertThat(new PartialDate("2018-12")).hasToString("2018-12");
        assertThat(PartialDate.isValid("2024-02-29")).isTrue();
        assertThat(PartialDate.isValid("2023-02-29")).isFalse();
        assertThat(PartialDate.isValid("2018-1")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate("2018-13"));
    }

    @Test
    void aClosureRuleIsADateOfTheYearADistanceFromEasterOrDays() {
        assertThat(ClosureRule.of("11-26")).isEqualTo(new ClosureRule.EveryYear(MonthDay.of(11, 26)));
        assertThat(ClosureRule.of("easter-48")).isEqualTo(new ClosureRule.ByEaster(-48));
        assertThat(ClosureRule.of("2026-08-03"))
                .isEqualTo(new ClosureRule.Once(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11-26", "02-29", "easter-48", "easter+0", "easter+50", "2026-08-03", "2026-08-10/2026-08-14"})
    void aClosureRuleIsWrittenAsItIsRead(String written) {
        assertThat(ClosureRule.of(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-01", "02-30", "easter", "easter+x", "2026-02-30", "2026-08-14/2026-08-10", ""})
    void whatIsNoClosureRuleIsNone(String written) {
        assertThat(ClosureRule.find(written)).isEmpty();
    }

    @Test
    void aWeekdayIsThatOfTheCalendar() {
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(Weekday.of(day).toDayOfWeek()).isEqualTo(day);
            assertThat(Weekday.of(day).name()).isEqualTo(day.name());
        }
    }

    @Test
    void wordsFallBackToGreek() {
        assertThat(new LocalText("Κέντρο", "Centre").in("en")).isEqualTo("Centre");
        assertThat(new LocalText("Κέντρο", "Centre").in("el")).isEqualTo("Κέντρο");
        assertThat(LocalText.greek("Κέντρο").in("en")).isEqualTo("Κέντρο");
    }
}
