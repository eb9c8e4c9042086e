package gr.hestia.load.soak;

import gr.hestia.load.chart.LineChart;
import gr.hestia.load.report.Chart;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What was held minute by minute.
 *
 * @param tenants over how many the requests went
 * @param rate requests a second
 * @param minutes one by one
 */
record SoakFigures(int tenants, double rate, List<SoakMinute> minutes) {

    Report report(Circumstances circumstances) {
        Table table = Table.of("", "first", "last", "median (min–max)", "trend of the second half, an hour");
        row(table, "heap after a full collection, MB", minute -> minute.memory().heap(), 1);
        row(table, "web-api, resident, MB", minute -> minute.memory().resident(), 0);
        row(table, "its backends, sum of PSS, MB", minute -> minute.memory().backendPss(), 0);
        row(table, "backends", minute -> minute.memory().backends(), 0);
        row(table, "p99, ms", minute -> minute.outcome().all().p99(), 1);
        row(table, "failed", minute -> minute.outcome().failed(), 0);
        Chart chart = chart();
        String text = minutes.size() + " minutes of " + Spread.number(rate, 0) + " requests a second over " + tenants
                + " tenants, 70 % of saturation.\n\n" + table + "\n" + chart.link() + "\n";
        return new Report("soak", circumstances, this, text, List.of(chart));
    }

    private void row(Table table, String what, ToDoubleFunction<SoakMinute> value, int decimals) {
        List<Double> values = values(value);
        // What warms up or fills is over by then; what leaks is not.
        List<Double> late = values.subList(values.size() / 2, values.size());
        table.row(
                what,
                Spread.number(values.getFirst(), decimals),
                Spread.number(values.getLast(), decimals),
                Spread.of(values).text(decimals),
                late.size() < 2
                        ? ""
                        : String.format(Locale.ROOT, "%+,.1f", Trend.of(late).perHour()));
    }

    private Chart chart() {
        String title = "Memory while web-api works";
        String svg = new LineChart(
                        title,
                        "MB",
                        "minutes",
                        IntStream.rangeClosed(1, minutes.size()).boxed().toList())
                .add("backends, sum of PSS", values(minute -> minute.memory().backendPss()))
                .add("web-api, resident", values(minute -> minute.memory().resident()))
                .add(
                        "web-api, heap after a full collection",
                        values(minute -> minute.memory().heap()))
                .svg();
        return new Chart("soak-memory", title, svg);
    }

    private List<Double> values(ToDoubleFunction<SoakMinute> value) {
        return minutes.stream().mapToDouble(value).boxed().toList();
    }
}
