package gr.hestia.webapi.beneficiary;

import java.util.regex.Pattern;

/** Numbers as people type them. */
final class Digits {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-/()]+");

    private Digits() {}

    /** The text without what people put between digits to read them better. */
    static String compact(String typed) {
        return BETWEEN.matcher(typed).replaceAll("");
    }
}
