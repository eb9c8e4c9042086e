package gr.hestia.load.peers;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;

/**
 * How long each application took to come up over each number of tenants.
 *
 * @param rounds how often each was started over each
 * @param levels numbers of tenants, rising
 * @param starts all starts, in the order in which they were made
 */
record PeerStartFigures(int rounds, List<Integer> levels, List<PeerStart> starts) {

    Report report(Circumstances circumstances) {
        int fewest = levels.getFirst();
        int most = levels.getLast();
        Table table = Table.of("s, median (min–max), by tenants in the database", head());
        for (Contender each : Contender.applications()) {
            table.row(
                    each.words(),
                    levels.stream()
                            .map(level -> Spread.of(seconds(each, level)).text(2))
                            .toArray(String[]::new));
        }
        Table ratios = Table.of("with " + most + " tenants to with " + fewest + ", round by round", "ratio");
        for (Contender each : Contender.applications()) {
            ratios.row(
                    each.words(),
                    Spread.ofRatios(seconds(each, most), seconds(each, fewest)).text(2));
        }
        return new Report(
                "peer-starts", circumstances, this, rounds + " starts of each, in turn.\n\n" + table + "\n" + ratios);
    }

    private String[] head() {
        return levels.stream().map(String::valueOf).toArray(String[]::new);
    }

    private List<Double> seconds(Contender contender, int tenants) {
        return starts.stream()
                .filter(start -> start.contender() == contender && start.tenants() == tenants)
                .map(PeerStart::seconds)
                .toList();
    }
}
