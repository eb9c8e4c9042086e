package gr.hestia.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreekDateTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"12/3/1980", "12/03/1980", "12-3-1980", "12.3.1980", " 12 / 3 / 1980 ", "12 3 1980", "1980-03-12"
            })
    void readsADayAsPeopleAndMachinesWriteIt(String typed) {
        assertThat(GreekDate.parse(typed)).isEqualTo(LocalDate.of(1980, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "12/3/80, platform.date.year", "12/3/19800, platform.date.year", "12/3, platform.date.form",
        "χθες, platform.date.form", "12/13/1980, platform.date.month", "12/0/1980, platform.date.month",
        "31/2/1980, platform.date.absent", "29/2/2023, platform.date.absent", "0/3/1980, platform.date.absent",
        "1980-02-30, platform.date.absent", "1/1/0000, platform.date.absent", "12/3/1980 14:00, platform.date.form"
    })
    void saysWhyATextIsNoDay(String typed, String message) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> GreekDate.parse(typed))
                .extracting(UnreadableText::messageKey)
                .isEqualTo(message);
    }

    @Test
    void readsWhatItWrites() {
        LocalDate day = LocalDate.of(2000, 2, 29);

        assertThat(GreekDate.write(day)).isEqualTo("29/2/2000");
        assertThat(GreekDate.parse(GreekDate.write(day))).isEqualTo(day);
    }
}
