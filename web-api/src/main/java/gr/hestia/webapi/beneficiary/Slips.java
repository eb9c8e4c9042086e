package gr.hestia.webapi.beneficiary;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Typing slips: a letter too many, too few, wrong, or two neighbours exchanged (optimal string alignment distance).
 */
final class Slips {

    private static final int FORGIVES_ONE = 4;
    private static final int FORGIVES_TWO = 8;

    private Slips() {}

    /** How many slips are forgiven in a word: none in a short one, one from four letters, two from eight. */
    static int forgivenIn(String word) {
        return word.length() < FORGIVES_ONE ? 0 : word.length() < FORGIVES_TWO ? 1 : 2;
    }

    /** The fewest slips by which one word became the other. */
    static int between(String typed, String meant) {
        return distances(typed, meant)[meant.length()];
    }

    /** The fewest slips by which some beginning of the word became what was typed. */
    static int toBeginning(String typed, String meant) {
        int least = typed.length();
        for (int distance : distances(typed, meant)) {
            least = Math.min(least, distance);
        }
        return least;
    }

    /** The word with each two neighbours exchanged in turn. */
    static Set<String> exchanges(String word) {
        Set<String> exchanged = new LinkedHashSet<>();
        for (int place = 0; place + 1 < word.length(); place++) {
            exchanged.add(
                    word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2));
        }
        exchanged.remove(word);
        return exchanged;
    }

    /** Slips between the whole typed word and each beginning of the meant one, by its length. */
    private static int[] distances(String typed, String meant) {
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        for (int column = 0; column <= meant.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] next = new int[meant.length() + 1];
            next[0] = row;
            for (int column = 1; column <= meant.length(); column++) {
                int wrong = typed.charAt(row - 1) == meant.charAt(column - 1) ? 0 : 1;
                next[column] = Math.min(Math.min(next[column - 1], last[column]) + 1, last[column - 1] + wrong);
                if (row > 1
                        && column > 1
                        && typed.charAt(row - 1) == meant.charAt(column - 2)
                        && typed.charAt(row - 2) == meant.charAt(column - 1)) {
                    next[column] = Math.min(next[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = next;
        }
        return last;
    }
}
