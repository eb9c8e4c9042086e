package gr.hestia.platform.web.language;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody wrote, ready to be shown. Where there is no translation the Greek is shown, and says so, so that a
 * screen reader pronounces it as Greek: {@code <p th:lang="${w.lang()}" th:text="${w.text()}">}.
 *
 * @param text the words
 * @param lang BCP 47 tag of their language where it is not the page's, else null
 */
public record Words(String text, @Nullable String lang) {

    /** Words in the reader's language, or in Greek where there are none. */
    public static Words of(String greek, @Nullable String english, Language reader) {
        if (reader == Language.GREEK) {
            return new Words(greek, null);
        }
        return english == null ? new Words(greek, Language.GREEK.tag()) : new Words(english, null);
    }

    /** Words that are the page's own. */
    public static Words own(String text) {
        return new Words(text, null);
    }

    @Override
    public String toString() {
        return text;
    }
}
