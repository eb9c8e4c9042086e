package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Greek telephone number.
 *
 * @param value ten digits, beginning with 2 (fixed) or 69 (mobile)
 */
public record PhoneNumber(@JsonValue String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern FORM = Pattern.compile("(?:2\\d|69)\\d{8}");

    /** @throws IllegalArgumentException if the value is not the ten digits of a Greek number */
    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a Greek telephone number");
        }
    }

    /**
     * Reads a number as people write it, with spaces, hyphens, +30 or 0030.
     *
     * @throws IllegalArgumentException if it is no Greek number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PhoneNumber of(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("not a Greek telephone number"));
    }

    /** The number in what a person wrote, if it is one that Greece gives out. */
    public static Optional<PhoneNumber> find(String written) {
        try {
            Phonenumber.PhoneNumber parsed = NUMBERS.parse(written, "GR");
            String digits = NUMBERS.getNationalSignificantNumber(parsed);
            return NUMBERS.isValidNumberForRegion(parsed, "GR")
                            && FORM.matcher(digits).matches()
                    ? Optional.of(new PhoneNumber(digits))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
