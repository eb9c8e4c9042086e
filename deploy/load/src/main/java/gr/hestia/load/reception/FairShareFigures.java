package gr.hestia.load.reception;

import gr.hestia.load.reception.MeasureFairShare.Round;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What all rounds found.
 *
 * @param neighbours how many centres work beside the flooded one
 * @param rate their requests a second, together
 * @param rounds one by one
 */
record FairShareFigures(int neighbours, double rate, List<Round> rounds) {

    Report report(Circumstances circumstances) {
        Table table = Table.of("p95 of the neighbours' requests, ms", "with limits", "without");
        row(table, "before", round -> round.before().all().p95());
        row(table, "while one centre is flooded", round -> round.during().all().p95());
        table.row("ratio, round by round (aim with limits: at most 1.5)", ratio(true), ratio(false));
        row(
                table,
                "neighbours' requests that failed",
                round -> round.before().failed() + round.during().failed());
        row(
                table,
                "the flooded centre: answered a second",
                round -> round.flood().served());
        row(
                table,
                "the flooded centre: refused a second",
                round -> round.flood().refused());
        String text = neighbours + " centres with " + Spread.number(rate, 0)
                + " requests a second together, beside one whose desk (32 clients) and page (32 readers, each from an"
                + " address of their own) are asked again as soon as they have answered.\n\n" + table;
        return new Report("fairshare", circumstances, this, text);
    }

    private void row(Table table, String what, ToDoubleFunction<Round> value) {
        table.row(
                what,
                Spread.of(values(true, value)).text(1),
                Spread.of(values(false, value)).text(1));
    }

    private String ratio(boolean limited) {
        return Spread.ofRatios(
                        values(limited, round -> round.during().all().p95()),
                        values(limited, round -> round.before().all().p95()))
                .text(2);
    }

    private List<Double> values(boolean limited, ToDoubleFunction<Round> value) {
        return rounds.stream()
                .filter(round -> round.limited() == limited)
                .mapToDouble(value)
                .boxed()
                .toList();
    }
}
