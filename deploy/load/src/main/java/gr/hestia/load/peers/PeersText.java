package gr.hestia.load.peers;

import gr.hestia.load.bench.Traffic;
import gr.hestia.load.report.Chart;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader needs of the figures: a row for each contender, a column for each load. */
record PeersText(PeersFigures figures) {

    private static final int AIMED_AT = 332;

    String text() {
        return figures.comparison().rounds() + " rounds, each in another order; phases of "
                + figures.comparison().run().toSeconds() + " s; tenants with "
                + figures.people() + " files each. Columns: over how many tenants the requests go, and how they are"
                + " spread.\n\n"
                + aims() + pictures()
                + section(
                        "Requests a second at saturation, " + figures.clients()
                                + " clients (the bare loop: 16 connections)",
                        all((each, load) -> figures.spread(each, load, PeersFigures::throughput)
                                .text(0)))
                + section(
                        "Hestia's throughput, divided round by round by that of",
                        others((each, load) -> figures.hestiaTo(each, load, PeersFigures::throughput)
                                .text(2)))
                + section(
                        "p50 / p95 / p99 at saturation, ms",
                        all((each, load) -> figures.latency(each, load, PeerCell::saturation)))
                + section(
                        "p50 / p95 / p99 at 70 % of the own saturation, ms",
                        applications((each, load) -> figures.latency(each, load, PeersFigures::own)))
                + section(
                        "p50 / p95 / p99 at one rate for all, 70 % of the slowest application's saturation, ms",
                        applications((each, load) -> figures.latency(each, load, PeersFigures::common))
                                .row(
                                        "requests a second",
                                        loads(load ->
                                                Spread.number(figures.rates().getOrDefault(load.words(), 0.0), 0))))
                + section(
                        "Requests without a good answer, of all phases and rounds",
                        all((each, load) -> Spread.number(figures.failed(each, load), 0)))
                + section(
                        "Processor time of a request at saturation, ms: the application's / PostgreSQL's",
                        all((each, load) -> Spread.number(
                                        figures.spread(
                                                        each,
                                                        load,
                                                        cell -> cell.cost().application())
                                                .median(),
                                        2)
                                + " / "
                                + Spread.number(
                                        figures.spread(
                                                        each,
                                                        load,
                                                        cell -> cell.cost().postgres())
                                                .median(),
                                        2)))
                + section(
                        "Connections (PostgreSQL backends) right after saturation",
                        all((each, load) -> figures.spread(
                                        each, load, cell -> cell.memory().backends())
                                .text(0)))
                + section(
                        "Memory of these backends, sum of PSS, MB",
                        all((each, load) -> figures.spread(
                                        each, load, cell -> cell.memory().backendPss())
                                .text(0)))
                + section(
                        "The part of it that is not shared, MB",
                        all((each, load) -> figures.spread(
                                        each, load, cell -> cell.memory().backendOwn())
                                .text(0)))
                + section(
                        "The application's memory, MB: resident / heap after a full collection",
                        applications((each, load) -> Spread.number(
                                        figures.spread(
                                                        each,
                                                        load,
                                                        cell -> cell.memory().resident())
                                                .median(),
                                        0)
                                + " / "
                                + Spread.number(
                                        figures.spread(
                                                        each,
                                                        load,
                                                        cell -> cell.memory().heap())
                                                .median(),
                                        0)))
                + "From the process to readiness:\n\n" + starts();
    }

    /** Only where a run has the load that the aims speak of. */
    private String aims() {
        Optional<Load> aimed = figures.loads().stream()
                .filter(load -> load.tenants() == AIMED_AT && load.traffic() == Traffic.UNIFORM)
                .findFirst();
        if (aimed.isEmpty()) {
            return "";
        }
        Load load = aimed.get();
        Contender better = figures.betterPeer(load);
        return Table.of("aim over 332 tenants, uniform", "measured")
                        .row(
                                "throughput at least 1.5 times that of the better peer (" + better.words() + ")",
                                figures.hestiaTo(better, load, PeersFigures::throughput)
                                        .text(2))
                        .row(
                                "memory of the backends at most 0.33 of that peer's",
                                figures.hestiaTo(
                                                better,
                                                load,
                                                cell -> cell.memory().backendPss())
                                        .text(2))
                        .row(
                                "p99 under 100 ms at 70 % of saturation",
                                figures.spread(
                                                Contender.HESTIA,
                                                load,
                                                cell -> PeersFigures.own(cell)
                                                        .all()
                                                        .p99())
                                        .text(1))
                + "\n";
    }

    private String pictures() {
        return new PeersCharts(figures)
                .charts().stream().map(Chart::link).collect(Collectors.joining("\n\n", "", "\n\n"));
    }

    private static String section(String words, Table table) {
        return words + ":\n\n" + table + "\n";
    }

    private Table all(BiFunction<Contender, Load, String> cell) {
        return table(List.of(Contender.values()), cell);
    }

    private Table others(BiFunction<Contender, Load, String> cell) {
        return table(
                Arrays.stream(Contender.values())
                        .filter(each -> each != Contender.HESTIA)
                        .toList(),
                cell);
    }

    private Table applications(BiFunction<Contender, Load, String> cell) {
        return table(Contender.applications(), cell);
    }

    private Table table(List<Contender> contenders, BiFunction<Contender, Load, String> cell) {
        Table table = Table.of("", loads(Load::words));
        contenders.forEach(each -> table.row(each.words(), loads(load -> cell.apply(each, load))));
        return table;
    }

    private String[] loads(Function<Load, String> words) {
        return figures.loads().stream().map(words).toArray(String[]::new);
    }

    private Table starts() {
        Table table = Table.of("", "median (min–max), s");
        Contender.applications()
                .forEach(each -> table.row(each.words(), figures.startUp(each).text(2)));
        return table;
    }
}
