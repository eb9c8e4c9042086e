package gr.hestia.platform.web.failure;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A word that a person can read over the telephone and an operator finds in the log: {@code K7QF-M4XD}. */
final class Reference {
    /** Without letters and digits that are mistaken for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";

    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String draw() {
        return letters() + "-" + letters();
    }

    private static String letters() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
