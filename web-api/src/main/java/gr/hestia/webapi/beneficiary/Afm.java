package gr.hestia.webapi.beneficiary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tax number (ΑΦΜ): nine digits, the last of which checks the others: Σ dᵢ·2^(9−i) for i = 1…8, modulo 11, modulo 10.
 *
 * @param value the nine digits
 */
public record Afm(String value) {

    private static final Pattern FORM = Pattern.compile("(?!0{9})[0-9]{9}");

    /** @throws IllegalArgumentException if the value is no such number */
    public Afm {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an AFM");
        }
    }

    /** Reads what a person typed, spaces, dots and hyphens and the prefix EL allowed; empty if it is no such number. */
    public static Optional<Afm> find(String typed) {
        String digits = Digits.compact(typed).replaceFirst("^(?i:EL)", "");
        return isValid(digits) ? Optional.of(new Afm(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!FORM.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 8; place++) {
            sum += (digits.charAt(place) - '0') << (8 - place);
        }
        return sum % 11 % 10 == digits.charAt(8) - '0';
    }

    /** Hides the number: it must not slip into a log. */
    @Override
    public String toString() {
        return "Afm[…]";
    }
}
