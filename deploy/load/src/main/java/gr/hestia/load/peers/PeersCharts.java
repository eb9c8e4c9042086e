package gr.hestia.load.peers;

import gr.hestia.load.bench.Traffic;
import gr.hestia.load.chart.BarChart;
import gr.hestia.load.report.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures that are best seen, each kind of traffic by itself; medians. */
record PeersCharts(PeersFigures figures) {

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Traffic traffic : figures.comparison().traffics()) {
            charts.add(chart(
                    "throughput",
                    "Requests a second at saturation",
                    "requests a second",
                    traffic,
                    List.of(Contender.values()),
                    PeersFigures::throughput));
            charts.add(chart(
                    "p99",
                    "p99 at one rate for all applications",
                    "ms",
                    traffic,
                    Contender.applications(),
                    cell -> PeersFigures.common(cell).all().p99()));
            charts.add(chart(
                    "memory",
                    "Memory of PostgreSQL's backends",
                    "MB (PSS)",
                    traffic,
                    List.of(Contender.values()),
                    cell -> cell.memory().backendPss()));
        }
        return charts;
    }

    private Chart chart(
            String name,
            String title,
            String unit,
            Traffic traffic,
            List<Contender> contenders,
            ToDoubleFunction<PeerCell> value) {
        List<Load> loads = figures.loads().stream()
                .filter(load -> load.tenants() == 1 || load.traffic() == traffic)
                .toList();
        String whole = title + ", by tenants at work (" + traffic.word() + ")";
        BarChart chart = new BarChart(
                whole,
                unit,
                loads.stream().map(load -> "%,d".formatted(load.tenants())).toList());
        contenders.forEach(each -> chart.add(
                each.words(),
                loads.stream()
                        .map(load -> figures.spread(each, load, value).median())
                        .toList()));
        return new Chart("peers-" + name + "-" + traffic.word(), whole, chart.svg());
    }
}
