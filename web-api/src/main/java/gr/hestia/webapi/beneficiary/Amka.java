package gr.hestia.webapi.beneficiary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A social security number (ΑΜΚΑ): the birth date as DDMMYY, four digits that tell people of one day apart, and a Luhn
 * check digit over all (N.3655/2008 art. 153).
 *
 * @param value the eleven digits
 */
public record Amka(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");

    /** @throws IllegalArgumentException if the value is no such number */
    public Amka {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an AMKA");
        }
    }

    /** Reads what a person typed, spaces, dots and hyphens allowed; empty if it is no such number. */
    public static Optional<Amka> find(String typed) {
        String digits = Digits.compact(typed);
        return isValid(digits) ? Optional.of(new Amka(digits)) : Optional.empty();
    }

    /** Whether the number is of somebody born on this day; the number itself leaves the century open. */
    public boolean agreesWith(LocalDate birth) {
        return part(0) == birth.getDayOfMonth() && part(2) == birth.getMonthValue() && part(4) == birth.getYear() % 100;
    }

    private int part(int from) {
        return Integer.parseInt(value, from, from + 2, 10);
    }

    private static boolean isValid(String digits) {
        return FORM.matcher(digits).matches() && beginsWithDate(digits) && luhn(digits) % 10 == 0;
    }

    /** With the century unknown, 29-02-00 passes: it may be 2000. The other years are leap in both centuries or in none. */
    private static boolean beginsWithDate(String digits) {
        int year = Integer.parseInt(digits, 4, 6, 10);
        try {
            LocalDate.of(
                    year == 0 ? 2000 : 1900 + year,
                    Integer.parseInt(digits, 2, 4, 10),
                    Integer.parseInt(digits, 0, 2, 10));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(place) - '0';
            boolean doubled = (digits.length() - place) % 2 == 0;
            sum += doubled ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit;
        }
        return sum;
    }

    /** Hides the number: it must not slip into a log. */
    @Override
    public String toString() {
        return "Amka[…]";
    }
}
