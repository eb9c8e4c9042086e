package gr.hestia.load.search;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How long each search took.
 *
 * @param files of the centre
 * @param rows by what was typed
 */
record SearchFigures(int files, Map<String, Row> rows) {

    /**
     * One text.
     *
     * @param found files it finds
     * @param millis each search of it
     */
    record Row(long found, List<Double> millis) {}

    Report report(Circumstances circumstances) {
        Table table = Table.of("typed", "files found", "p50, ms", "p95, ms", "p99, ms", "max, ms");
        rows.forEach((typed, row) -> add(table, "«" + typed + "»", Spread.number(row.found(), 0), row.millis()));
        add(
                table,
                "all (aim: at most 100)",
                "",
                rows.values().stream()
                        .map(Row::millis)
                        .flatMap(Collection::stream)
                        .toList());
        return new Report(
                "search",
                circumstances,
                this,
                "Among " + Spread.number(files, 0) + " files of one centre.\n\n" + table);
    }

    private static void add(Table table, String typed, String found, List<Double> millis) {
        table.row(
                typed,
                found,
                Spread.number(Spread.quantile(millis, 0.5), 1),
                Spread.number(Spread.quantile(millis, 0.95), 1),
                Spread.number(Spread.quantile(millis, 0.99), 1),
                Spread.number(Spread.quantile(millis, 1), 1));
    }
}
