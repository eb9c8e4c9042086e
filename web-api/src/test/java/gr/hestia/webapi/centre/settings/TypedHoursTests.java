package gr.hestia.webapi.centre.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.web.form.UnreadableText;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedHoursTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "8:00-15:00|08:00-15:00",
                "8-15|08:00-15:00",
                "17.30 – 20, 8.00—13.30|08:00-13:30, 17:30-20:00",
                "+|+",
                "''|''"
            })
    void readsWhatPeopleWrite(String typed, String written) {
        assertThat(TypedHours.write(DayOfWeek.MONDAY, TypedHours.read(DayOfWeek.MONDAY, typed)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "πρωί|form",
                "8:00|form",
                "25-26|form",
                "8:75-9:00|form",
                "15:00-8:00|order",
                "8-8|order",
                "8-13, 12-15|overlap",
                "+, 8-15|form"
            })
    void saysWhatIsWrong(String typed, String reason) {
        assertThatThrownBy(() -> TypedHours.read(DayOfWeek.MONDAY, typed))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        wrong -> assertThat(wrong.messageKey()).isEqualTo("centre.settings.hours." + reason));
    }

    @Test
    void twoDaysDoNotMix() {
        assertThat(TypedHours.write(DayOfWeek.TUESDAY, TypedHours.read(DayOfWeek.MONDAY, "8-15")))
                .isEmpty();
    }
}
