package gr.hestia.webapi.beneficiary;

import java.util.Locale;

/**
 * A paper of a person.
 *
 * @param kind what it is
 * @param number as it is printed
 */
public record Paper(PaperKind kind, String number) {

    /** The number as it is compared: without spaces and signs, in capitals. */
    String comparable() {
        return Digits.compact(number).toUpperCase(Locale.ROOT);
    }

    /** Hides the number: it must not slip into a log. */
    @Override
    public String toString() {
        return "Paper[" + kind + "]";
    }
}
