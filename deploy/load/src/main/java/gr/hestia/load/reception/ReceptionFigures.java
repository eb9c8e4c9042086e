package gr.hestia.load.reception;

import gr.hestia.load.bench.Size;
import gr.hestia.load.desk.Act;
import gr.hestia.load.desk.Latency;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.ProcessorTime;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What all rounds found.
 *
 * @param size how much was measured
 * @param clients of the closed loop
 * @param rate requests a second of the open loop
 * @param rounds one by one
 */
record ReceptionFigures(Size size, int clients, double rate, List<ReceptionRound> rounds) {

    Report report(Circumstances circumstances) {
        String text = size.rounds() + " rounds over each number of tenants; " + size.tenants() + " tenants with "
                + size.people() + " files each.\n\nSaturation: " + clients
                + " clients, each sending its next request when it has its answer.\n\n" + saturation()
                + "\n" + cost()
                + "\nThe same rate over each number of tenants, " + Spread.number(rate, 0)
                + " requests a second whatever the answers:\n\n" + steady() + "\n" + acts()
                + "\nMemory at the end of a round:\n\n" + memory();
        return new Report("reception", circumstances, this, text);
    }

    private Table saturation() {
        int first = size.levels().getFirst();
        Table table = Table.of(
                "tenants at work",
                "requests a second",
                "to those over " + first + ", round by round",
                "p50, ms",
                "p95, ms",
                "p99, ms",
                "failed");
        for (int tenants : size.levels()) {
            table.row(
                    String.valueOf(tenants),
                    spread(tenants, round -> round.saturation().perSecond(), 0),
                    Spread.ofRatios(
                                    values(tenants, round -> round.saturation().perSecond()),
                                    values(first, round -> round.saturation().perSecond()))
                            .text(2),
                    spread(tenants, round -> round.saturation().all().p50(), 1),
                    spread(tenants, round -> round.saturation().all().p95(), 1),
                    spread(tenants, round -> round.saturation().all().p99(), 1),
                    sum(tenants, round -> round.saturation().failed()));
        }
        return table;
    }

    private Table cost() {
        Table table = Table.of("processor time of each request there, ms", columns());
        cost(table, "web-api", ProcessorTime::application);
        cost(table, "PostgreSQL", ProcessorTime::postgres);
        cost(table, "the program that measures", ProcessorTime::client);
        return table;
    }

    private void cost(Table table, String what, ToDoubleFunction<ProcessorTime> value) {
        row(table, what, round -> value.applyAsDouble(round.cost()), 2);
    }

    private Table steady() {
        Table table = Table.of("tenants at work", "answered a second", "p50, ms", "p95, ms", "p99, ms", "failed");
        for (int tenants : size.levels()) {
            table.row(
                    String.valueOf(tenants),
                    spread(tenants, round -> round.steady().perSecond(), 0),
                    spread(tenants, round -> round.steady().all().p50(), 1),
                    spread(tenants, round -> round.steady().all().p95(), 1),
                    spread(tenants, round -> round.steady().all().p99(), 1),
                    sum(tenants, round -> round.steady().failed()));
        }
        return table;
    }

    private Table acts() {
        Table table = Table.of("at that rate, p50 / p95, ms", columns());
        for (Act act : Act.values()) {
            table.row(
                    act.words(),
                    size.levels().stream().map(tenants -> latency(tenants, act)).toArray(String[]::new));
        }
        return table;
    }

    private String latency(int tenants, Act act) {
        return Spread.number(median(tenants, act, Latency::p50), 1) + " / "
                + Spread.number(median(tenants, act, Latency::p95), 1);
    }

    private Table memory() {
        Table table = Table.of("MB", columns());
        memory(table, "PostgreSQL backends of web-api, sum of PSS", Memory::backendPss);
        memory(table, "of these not shared", Memory::backendOwn);
        memory(table, "backends", Memory::backends);
        memory(table, "web-api, resident", Memory::resident);
        memory(table, "web-api, heap after a full collection", Memory::heap);
        return table;
    }

    private void memory(Table table, String what, ToDoubleFunction<Memory> value) {
        row(table, what, round -> value.applyAsDouble(round.memory()), 0);
    }

    private void row(Table table, String what, ToDoubleFunction<ReceptionRound> value, int decimals) {
        table.row(
                what,
                size.levels().stream()
                        .map(tenants -> spread(tenants, value, decimals))
                        .toArray(String[]::new));
    }

    private String[] columns() {
        return size.levels().stream().map(tenants -> tenants + " tenants").toArray(String[]::new);
    }

    private double median(int tenants, Act act, ToDoubleFunction<Latency> value) {
        return Spread.of(values(
                        tenants, round -> value.applyAsDouble(round.steady().of(act))))
                .median();
    }

    private String spread(int tenants, ToDoubleFunction<ReceptionRound> value, int decimals) {
        return Spread.of(values(tenants, value)).text(decimals);
    }

    private String sum(int tenants, ToDoubleFunction<ReceptionRound> value) {
        return Spread.number(
                values(tenants, value).stream().mapToDouble(Double::doubleValue).sum(), 0);
    }

    private List<Double> values(int tenants, ToDoubleFunction<ReceptionRound> value) {
        return rounds.stream()
                .filter(round -> round.tenants() == tenants)
                .mapToDouble(value)
                .boxed()
                .toList();
    }
}
