package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTests {

    @ParameterizedTest
    @ValueSource(strings = {"09095986684", "01013099997", "090959 86684", "29020000005"})
    void acceptsAnAmka(String typed) {
        assertThat(Amka.find(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"09095986680", "0909598668", "090959866841", "29020100004", "31049900008", "", "abcdefghijk"})
    void refusesWhatIsNoAmka(String typed) {
        assertThat(Amka.find(typed)).isEmpty();
    }

    @Test
    void anAmkaSpeaksOfABirthDateButNotOfItsCentury() {
        Amka amka = new Amka("09095986684");

        assertThat(amka.agreesWith(LocalDate.of(1959, 9, 9))).isTrue();
        assertThat(amka.agreesWith(LocalDate.of(2059, 9, 9))).isTrue();
        assertThat(amka.agreesWith(LocalDate.of(1959, 9, 10))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"094429812", "EL094429812", "094 429 812"})
    void acceptsAnAfm(String typed) {
        assertThat(Afm.find(typed)).contains(new Afm("094429812"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"987654321", "000000000", "09442981", "0944298122", ""})
    void refusesWhatIsNoAfm(String typed) {
        assertThat(Afm.find(typed)).isEmpty();
    }

    @Test
    void identifiersDoNotPrintThemselves() {
        assertThat(new Amka("09095986684").toString() + new Afm("094429812")).doesNotContainPattern("[0-9]");
    }

    @Test
    void identifiersCannotBeMadeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amka("09095986680"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Afm("987654321"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone("2731012345"));
    }

    @ParameterizedTest
    @CsvSource({
        "2625360512, +302625360512",
        "28253 40300, +302825340300",
        "+30 2825340300, +302825340300",
        "00302825340300, +302825340300",
        "694-4123456, +306944123456",
        "+49 30 901820, +4930901820"
    })
    void readsAPhoneAsPeopleTypeIt(String typed, String stored) {
        assertThat(Phone.find(typed)).contains(new Phone(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "26253605", "δεν έχει", "", "99999999999999"})
    void refusesWhatIsNoPhone(String typed) {
        assertThat(Phone.find(typed)).isEmpty();
    }

    @Test
    void aPhoneKnowsItsNationalDigitsAndItsEnd() {
        Phone greek = new Phone("+302625360512");

        assertThat(greek.nationalDigits()).isEqualTo("2625360512");
        assertThat(greek.end()).isEqualTo("512");
        assertThat(new Phone("+4930901820").nationalDigits()).isEqualTo("30901820");
    }
}
