package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/**
 * What a person of a test can be recognised by, in whatever case it is written.
 *
 * @param texts parts of the person's data that stand nowhere else
 */
public record Marks(List<String> texts) {

    /** Nothing of the person is in a text. @param where what the text is, for who reads the failure */
    public void assertAbsent(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(texts.stream().filter(mark -> lower.contains(mark.toLowerCase(Locale.ROOT))))
                .as(where)
                .isEmpty();
    }
}
