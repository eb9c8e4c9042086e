package gr.hestia.load.peers;

import gr.hestia.load.bench.Comparison;
import gr.hestia.load.desk.Latency;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What all rounds found.
 *
 * @param comparison how much was measured
 * @param people files of each tenant
 * @param clients of the closed loop
 * @param rates requests a second that all have in common, by load
 * @param cells one by one
 * @param starts one by one
 */
record PeersFigures(
        Comparison comparison,
        int people,
        int clients,
        Map<String, Double> rates,
        List<PeerCell> cells,
        List<PeerStart> starts) {

    Report report(Circumstances circumstances) {
        return new Report("peers", circumstances, this, new PeersText(this).text(), new PeersCharts(this).charts());
    }

    List<Load> loads() {
        return Load.of(comparison);
    }

    /** A value of one contender under one load, round by round. */
    List<Double> values(Contender contender, Load load, ToDoubleFunction<PeerCell> value) {
        return cells.stream()
                .filter(cell -> cell.contender() == contender && cell.load().equals(load))
                .sorted((one, other) -> Integer.compare(one.round(), other.round()))
                .mapToDouble(value)
                .boxed()
                .toList();
    }

    Spread spread(Contender contender, Load load, ToDoubleFunction<PeerCell> value) {
        return Spread.of(values(contender, load, value));
    }

    /** How many times Hestia's value is another's, round by round. */
    Spread hestiaTo(Contender other, Load load, ToDoubleFunction<PeerCell> value) {
        return Spread.ofRatios(values(Contender.HESTIA, load, value), values(other, load, value));
    }

    /** The peer of the usual kind that answers more under a load. */
    Contender betterPeer(Load load) {
        return Contender.peers().stream()
                .max((one, other) -> Double.compare(
                        spread(one, load, PeersFigures::throughput).median(),
                        spread(other, load, PeersFigures::throughput).median()))
                .orElseThrow();
    }

    /** Medians of p50, p95 and p99. */
    String latency(Contender contender, Load load, Function<PeerCell, Outcome> phase) {
        return median(contender, load, phase, Latency::p50) + " / " + median(contender, load, phase, Latency::p95)
                + " / " + median(contender, load, phase, Latency::p99);
    }

    Spread startUp(Contender contender) {
        return Spread.of(starts.stream()
                .filter(start -> start.contender() == contender)
                .map(PeerStart::seconds)
                .toList());
    }

    long failed(Contender contender, Load load) {
        return cells.stream()
                .filter(only(contender, load))
                .mapToLong(PeerCell::failed)
                .sum();
    }

    static double throughput(PeerCell cell) {
        return cell.saturation().perSecond();
    }

    static Outcome own(PeerCell cell) {
        return Objects.requireNonNull(cell.own());
    }

    static Outcome common(PeerCell cell) {
        return Objects.requireNonNull(cell.common());
    }

    private String median(
            Contender contender, Load load, Function<PeerCell, Outcome> phase, ToDoubleFunction<Latency> value) {
        double median = spread(
                        contender,
                        load,
                        cell -> value.applyAsDouble(phase.apply(cell).all()))
                .median();
        return Spread.number(median, median < 100 ? 1 : 0);
    }

    private static Predicate<PeerCell> only(Contender contender, Load load) {
        return cell -> cell.contender() == contender && cell.load().equals(load);
    }
}
