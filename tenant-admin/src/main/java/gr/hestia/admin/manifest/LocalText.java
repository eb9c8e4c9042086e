package gr.hestia.admin.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Words that a citizen reads: Greek always, English where there is any.
 *
 * @param el Greek
 * @param en English
 */
public record LocalText(String el, @Nullable String en) {

    /** Words in Greek alone. */
    public static LocalText greek(String el) {
        return new LocalText(el, null);
    }

    /** The words in the given language, or in Greek where there are none. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : el;
    }
}
