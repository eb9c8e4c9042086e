package gr.hestia.load.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured of web-api and of what it is compared with.
 *
 * @param rounds how often everything is repeated, in another order each time
 * @param levels over how many tenants the requests go, rising
 * @param traffics how they are spread over them
 * @param warmUp how many requests are sent before they count
 * @param run how long each phase counts
 * @param probe how long each phase counts that only looks for a rate
 */
public record Comparison(
        int rounds, List<Integer> levels, List<Traffic> traffics, int warmUp, Duration run, Duration probe) {

    private static final Duration LONGEST_PROBE = Duration.ofSeconds(8);

    static final Comparison FULL = new Comparison(
            5,
            List.of(1, 50, 332, 1_000),
            List.of(Traffic.UNIFORM, Traffic.ZIPF),
            20_000,
            Duration.ofSeconds(15),
            LONGEST_PROBE);

    static final Comparison QUICK = new Comparison(
            2,
            List.of(1, 4, 8),
            List.of(Traffic.UNIFORM, Traffic.ZIPF),
            200,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2));

    /** The same with another number of rounds. */
    public Comparison withRounds(int other) {
        return new Comparison(other, levels, traffics, warmUp, run, probe);
    }

    /** The same over other numbers of tenants. */
    public Comparison withLevels(List<Integer> other) {
        return new Comparison(rounds, other.stream().sorted().distinct().toList(), traffics, warmUp, run, probe);
    }

    /** The same with other traffic. */
    public Comparison withTraffics(List<Traffic> other) {
        return new Comparison(rounds, levels, other, warmUp, run, probe);
    }

    /** The same with phases of another length; a probe is no longer than a phase. */
    public Comparison withRun(Duration other) {
        Duration shorter = other.compareTo(LONGEST_PROBE) < 0 ? other : LONGEST_PROBE;
        return new Comparison(rounds, levels, traffics, warmUp, other, shorter);
    }

    /** The most tenants. */
    public int most() {
        return levels.getLast();
    }
}
