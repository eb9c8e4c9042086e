package gr.hestia.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a field offers.
 *
 * @param value what the form sends
 * @param text its words, or null if they are a message
 * @param message key of its words, or null if they are given
 * @param hint message key of a line under it, or null
 */
public record Option(
        String value,
        @Nullable String text,
        @Nullable String message,
        @Nullable String hint) {

    /** An answer named by data, such as a branch. */
    public static Option named(String value, String text) {
        return new Option(value, text, null, null);
    }

    /** An answer named by a message. */
    public static Option worded(String value, String message) {
        return new Option(value, null, message, null);
    }

    /** One answer for each constant; the words of {@code HOME_VISIT} are the message {@code <prefix>.home-visit}. */
    public static List<Option> ofEach(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(c -> worded(
                        c.name(),
                        prefix + "." + c.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    public Option withHint(String key) {
        return new Option(value, text, message, key);
    }
}
