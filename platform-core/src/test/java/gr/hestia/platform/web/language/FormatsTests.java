package gr.hestia.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {
    /** 00:30 of the 13th in Greece, still the 12th at Greenwich. */
    private static final Instant NOW = Instant.parse("2026-03-12T22:30:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Athens"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Formats greek = Formats.in(Language.GREEK, CLOCK);
    private final Formats english = Formats.in(Language.ENGLISH, CLOCK);

    @Test
    void writesDaysWithTheMonthInTheGenitiveAndAloneInTheNominative() {
        assertThat(greek.date(DAY)).isEqualTo("12/03/2026");
        assertThat(greek.longDate(DAY)).isEqualTo("Πέμπτη 12 Μαρτίου 2026");
        assertThat(greek.shortDate(DAY)).isEqualTo("Πέμ 12 Μαρ");
        assertThat(greek.month(DAY)).isEqualTo("Μάρτιος 2026");
        assertThat(greek.weekday(DayOfWeek.THURSDAY)).isEqualTo("Πέμπτη");
        assertThat(english.longDate(DAY)).isEqualTo("Thursday 12 March 2026");
    }

    @Test
    void anInstantFallsOnItsDayInGreece() {
        assertThat(greek.dateTime(NOW)).isEqualTo("13/03/2026, 00:30");
        assertThat(greek.hours(LocalTime.of(8, 0), LocalTime.of(15, 0))).isEqualTo("08:00–15:00");
    }

    @Test
    void writesMoneyAndCountsAsEachLanguageDoes() {
        assertThat(greek.money(new BigDecimal("1234.5"))).isEqualTo("1.234,50\u00a0€");
        assertThat(english.money(new BigDecimal("1234.5"))).isEqualTo("€1,234.50");
        assertThat(greek.money(new BigDecimal("0.005"))).isEqualTo("0,01\u00a0€");
        assertThat(greek.count(7577)).isEqualTo("7.577");
        assertThat(english.count(7577L)).isEqualTo("7,577");
        assertThat(greek.percent(0.2689)).isEqualTo("26,9%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-PT20S | τώρα | now",
                "-PT5M | πριν από 5 λεπτά | 5 minutes ago",
                "-PT1H | πριν από 1 ώρα | 1 hour ago",
                "P3D | σε 3 ημέρες | in 3 days"
            })
    void saysHowLongAgoInWords(String distance, String inGreek, String inEnglish) {
        Instant then = NOW.plus(Duration.parse(distance));

        assertThat(greek.relative(then)).isEqualTo(inGreek);
        assertThat(english.relative(then)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "2625360512, 26253 60512",
        "2101234567, 210 123 4567",
        "2310123456, 2310 123456",
        "+306945551234, 694 555 1234",
        "199, 199",
        "694-5551234, 694 555 1234"
    })
    void groupsTheDigitsOfATelephoneNumber(String number, String written) {
        assertThat(greek.phone(number)).isEqualTo(written);
    }

    @Test
    void ageTurnsOnTheBirthdayInGreece() {
        assertThat(greek.age(LocalDate.of(1980, 3, 13))).isEqualTo(46);
        assertThat(greek.age(LocalDate.of(1980, 3, 14))).isEqualTo(45);
    }

    @Test
    void whatIsAbsentIsWrittenAsNothing() {
        assertThat(greek.date(null) + greek.money(null) + greek.count(null) + greek.relative(null) + greek.phone(null))
                .isEmpty();
    }
}
