package gr.hestia.admin.onboarding.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which old thing each new line speaks of, so that a line that was corrected keeps what belongs to it. A line that stayed
 * the same speaks of the same thing; any other speaks of the one that followed the thing of the line before it, unless
 * that has a line of its own. So what is added at the end takes nothing from what was removed above it.
 */
final class Pairs {

    /** The line speaks of something new. */
    static final int NONE = -1;

    private Pairs() {}

    /** For every new line the index of the old one, each at most once, or {@link #NONE}. */
    static int[] of(List<String> before, List<String> after) {
        int[] pairs = new int[after.size()];
        Arrays.fill(pairs, NONE);
        boolean[] taken = new boolean[before.size()];
        for (int line = 0; line < pairs.length; line++) {
            String same = after.get(line);
            pairs[line] = IntStream.range(0, taken.length)
                    .filter(old -> !taken[old] && before.get(old).equals(same))
                    .findFirst()
                    .orElse(NONE);
            take(taken, pairs[line]);
        }
        int previous = NONE;
        for (int line = 0; line < pairs.length; line++) {
            int following = previous + 1;
            if (pairs[line] == NONE && following < taken.length && !taken[following]) {
                pairs[line] = following;
                take(taken, following);
            }
            previous = pairs[line] == NONE ? previous : pairs[line];
        }
        return pairs;
    }

    private static void take(boolean[] taken, int old) {
        if (old != NONE) {
            taken[old] = true;
        }
    }
}
