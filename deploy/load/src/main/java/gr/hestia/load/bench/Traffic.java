package gr.hestia.load.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How requests are spread over tenants. */
public enum Traffic {
    /** Each tenant as often as any other. */
    UNIFORM,
    /** The second half as often as the first, the third a third, and so on (Zipf's law, exponent 1). */
    ZIPF;

    /** Draws places among so many. */
    @FunctionalInterface
    public interface Draw {
        /** A place from 0. */
        int next(RandomGenerator chance);
    }

    /** The traffic with this name on the command line. */
    public static Optional<Traffic> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Its name on the command line and in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Draws among so many places, the first of which is the busiest. */
    public Draw over(int places) {
        return switch (this) {
            case UNIFORM -> chance -> chance.nextInt(places);
            case ZIPF -> zipf(places);
        };
    }

    private static Draw zipf(int places) {
        double[] upTo = new double[places];
        double sum = 0;
        for (int place = 0; place < places; place++) {
            sum += 1.0 / (place + 1);
            upTo[place] = sum;
        }
        double whole = sum;
        return chance -> {
            int found = Arrays.binarySearch(upTo, chance.nextDouble() * whole);
            return Math.min(places - 1, found < 0 ? -found - 1 : found + 1);
        };
    }
}
