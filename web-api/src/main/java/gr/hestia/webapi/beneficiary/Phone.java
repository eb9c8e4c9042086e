package gr.hestia.webapi.beneficiary;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of any country.
 *
 * <p>Whether a number can exist is asked once, when it is typed: numbering plans change, and what is stored stays
 * readable.
 *
 * @param value the number in E.164, for example {@code +302731012345}
 */
public record Phone(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");
    private static final String GREECE = "GR";
    private static final int SHOWN_AT_END = 3;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** @throws IllegalArgumentException if the value has not the form of E.164 */
    public Phone {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("not in E.164");
        }
    }

    /**
     * Reads what a person typed, {@code 27310 12345}, {@code 0030 2731012345} or {@code +49 30 901820}; without a
     * country code it is taken as Greek. Empty if no such number can exist.
     */
    public static Optional<Phone> find(String typed) {
        return parse(typed)
                .filter(NUMBERS::isValidNumber)
                .map(number -> new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)));
    }

    /** The digits after the country code: what people know by heart, and what is searched. */
    public String nationalDigits() {
        return parse(value).map(NUMBERS::getNationalSignificantNumber).orElse(value.substring(1));
    }

    /** As people write it: a Greek number without its country code, any other with it. */
    public String written() {
        return parse(value)
                .map(number -> NUMBERS.format(
                        number,
                        GREECE.equals(NUMBERS.getRegionCodeForNumber(number))
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(value);
    }

    /** The last digits: enough to tell two people apart in a list, too few to call. */
    public String end() {
        return value.substring(value.length() - SHOWN_AT_END);
    }

    private static Optional<PhoneNumber> parse(String typed) {
        try {
            return Optional.of(NUMBERS.parse(typed, GREECE));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
