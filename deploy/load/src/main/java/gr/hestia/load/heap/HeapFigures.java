package gr.hestia.load.heap;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;

/**
 * What all rounds found.
 *
 * @param levels how many tenants were served, rising
 * @param rounds one by one
 */
record HeapFigures(List<Integer> levels, List<HeapRound> rounds) {

    private static final double KB_IN_MB = 1_024;

    Report report(Circumstances circumstances) {
        Table table = Table.of("tenants served since the start", "heap after full collections, MB", "of each more, KB");
        for (int place = 0; place < levels.size(); place++) {
            int here = place;
            table.row(
                    "%,d".formatted(levels.get(place)),
                    Spread.of(rounds.stream()
                                    .map(round -> round.heaps().get(here))
                                    .toList())
                            .text(1),
                    place == 0 ? "" : each(place - 1, place).text(1));
        }
        if (levels.size() > 2) {
            table.row(
                    "from %,d to %,d (aim: under 20)".formatted(levels.get(1), levels.getLast()),
                    "",
                    each(1, levels.size() - 1).text(1));
        }
        return new Report("heap", circumstances, this, rounds.size() + " rounds.\n\n" + table);
    }

    /** KB of heap for each tenant more, round by round. */
    Spread each(int from, int to) {
        int more = levels.get(to) - levels.get(from);
        return Spread.of(rounds.stream()
                .map(round -> (round.heaps().get(to) - round.heaps().get(from)) * KB_IN_MB / more)
                .toList());
    }
}
