package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a decision in Διαύγεια (N.3861/2010).
 *
 * @param value Greek capitals and digits, a hyphen, three more; there is no check digit
 */
public record Ada(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[Α-Ω0-9]{4,}-[Α-Ω0-9]{3}");
    private static final String LATIN = "ABEZHIKMNOPTYX";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    /** @throws IllegalArgumentException if the value is not in canonical form */
    public Ada {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ADA");
        }
    }

    /**
     * Reads a number as people copy it, with Latin letters that look Greek.
     *
     * @throws IllegalArgumentException if it is no such number, or holds a Latin letter that looks like no Greek one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ada of(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("not an ADA"));
    }

    /** The number in what a person wrote, if it is one. */
    public static Optional<Ada> find(String written) {
        String greek = inGreek(written);
        return FORM.matcher(greek).matches() ? Optional.of(new Ada(greek)) : Optional.empty();
    }

    private static String inGreek(String written) {
        return written.strip()
                .toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(Character::toString)
                .map(letter -> LATIN.contains(letter)
                        ? GREEK.substring(LATIN.indexOf(letter)).substring(0, 1)
                        : letter)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
