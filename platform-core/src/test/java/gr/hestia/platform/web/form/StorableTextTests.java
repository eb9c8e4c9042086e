package gr.hestia.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ελένη", "μία\r\nδύο\tτρεις", "😀", "حسن"})
    void whatPeopleWriteIsStorable(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελ\u0000ένη", "\u0007", "\ud83d", "\ude00\ud83d", "\u0085"})
    void controlCharactersAndHalvesOfCharactersAreNot(String text) {
        assertThat(StorableText.isStorable(text)).isFalse();
    }
}
