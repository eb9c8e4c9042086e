package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import gr.hestia.platform.web.language.Language;
import gr.hestia.platform.web.language.MessageBundles;
import java.util.Map;
import java.util.TreeMap;

/** Holds every message bundle on the class path against the others; one test of each module calls it. */
public final class MessagesInStep {
    private MessagesInStep() {}

    /** Every key stands in both languages, every text can be parsed, and translations take the same arguments. */
    public static void assertInStep() {
        MessageBundles bundles = MessageBundles.load();
        Map<String, Object> expected = arguments(bundles, Language.GREEK);
        for (Language language : Language.all()) {
            assertThat(bundles.missing(language))
                    .as("keys without a text in " + language.tag())
                    .isEmpty();
            assertThat(arguments(bundles, language))
                    .as("arguments in " + language.tag())
                    .isEqualTo(expected);
        }
    }

    private static Map<String, Object> arguments(MessageBundles bundles, Language language) {
        Map<String, Object> names = new TreeMap<>();
        bundles.in(language)
                .forEach((key, text) -> names.put(key, new MessageFormat(text, language.locale()).getArgumentNames()));
        return names;
    }
}
