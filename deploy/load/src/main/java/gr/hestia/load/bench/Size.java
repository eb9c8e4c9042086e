package gr.hestia.load.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param full whether the figures are for the page
 * @param tenants all municipalities that are brought in
 * @param alone how many of them one after another, before the others in one call
 * @param few tenants of the small installation that start-up is compared with
 * @param levels over how many tenants the desk's requests go
 * @param people files of each tenant
 * @param files files of the large centre that is searched
 * @param rounds how often everything is repeated
 * @param pairs how many schemas are made each way
 * @param warmUp how many of the desk's requests are sent before they count
 * @param run how long they count
 * @param searches how often each text is searched for
 * @param comparison how much is measured of web-api and of what it is compared with
 * @param soak how long web-api is watched
 */
public record Size(
        boolean full,
        int tenants,
        int alone,
        int few,
        List<Integer> levels,
        int people,
        int files,
        int rounds,
        int pairs,
        int warmUp,
        Duration run,
        int searches,
        Comparison comparison,
        Duration soak) {

    /** All of Greece. */
    public static final Size FULL = new Size(
            true,
            332,
            5,
            5,
            List.of(1, 50, 332),
            200,
            50_000,
            3,
            60,
            12_000,
            Duration.ofSeconds(30),
            100,
            Comparison.FULL,
            Duration.ofMinutes(20));

    /** Enough to see that everything works; the figures mean nothing. */
    public static final Size QUICK = new Size(
            false,
            8,
            3,
            2,
            List.of(1, 4, 8),
            40,
            1_000,
            2,
            5,
            300,
            Duration.ofSeconds(4),
            10,
            Comparison.QUICK,
            Duration.ofMinutes(3));

    /** The same with another comparison. */
    public Size with(Comparison other) {
        return new Size(
                full, tenants, alone, few, levels, people, files, rounds, pairs, warmUp, run, searches, other, soak);
    }

    /** The same watched for another time. */
    public Size with(Duration watched) {
        return new Size(
                full,
                tenants,
                alone,
                few,
                levels,
                people,
                files,
                rounds,
                pairs,
                warmUp,
                run,
                searches,
                comparison,
                watched);
    }
}
