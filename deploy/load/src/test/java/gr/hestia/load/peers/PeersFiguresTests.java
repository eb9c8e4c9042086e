package gr.hestia.load.peers;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.load.bench.Comparison;
import gr.hestia.load.bench.Traffic;
import gr.hestia.load.desk.Act;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.ProcessorTime;
import gr.hestia.load.desk.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersFiguresTests {

    private static final Comparison COMPARISON = new Comparison(
            2,
            List.of(1, 332),
            List.of(Traffic.UNIFORM, Traffic.ZIPF),
            1,
            Duration.ofSeconds(10),
            Duration.ofSeconds(1));

    private static final Load AIMED_AT = new Load(332, Traffic.UNIFORM);

    private final PeersFigures figures = figures();

    @Test
    void overOneTenantThereIsOneKindOfTraffic() {
        assertThat(figures.loads())
                .containsExactly(new Load(1, Traffic.UNIFORM), AIMED_AT, new Load(332, Traffic.ZIPF));
    }

    @Test
    void comeInAnotherOrderInEachOfFiveRounds() {
        List<Contender> firsts = IntStream.rangeClosed(1, 5)
                .mapToObj(round -> MeasurePeers.order(round).getFirst())
                .toList();

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(MeasurePeers::order)).doesNotHaveDuplicates();
        assertThat(MeasurePeers.order(2)).containsExactlyInAnyOrder(Contender.values());
        assertThat(firsts).doesNotHaveDuplicates();
    }

    @Test
    void divideRoundByRound() {
        // In the first round 300 against 100, in the second 300 against 200.
        assertThat(figures.hestiaTo(Contender.SHARED, AIMED_AT, PeersFigures::throughput)
                        .text(2))
                .isEqualTo("2.25 (1.50–3.00)");
    }

    @Test
    void holdHestiaAgainstTheBetterPeer() {
        assertThat(figures.betterPeer(AIMED_AT)).isEqualTo(Contender.SHARED);
        assertThat(new PeersText(figures).text())
                .contains("throughput at least 1.5 times that of the better peer (plain, one pool) | 2.25 (1.50–3.00)")
                .contains("memory of the backends at most 0.33 of that peer's | 0.25 (0.25–0.25)");
    }

    @Test
    void areToldInOneTableForEachMeasureWithARowForEachContender() {
        String text = new PeersText(figures).text();

        assertThat(text)
                .contains(
                        "|  | 1 | 332 uniform | 332 zipf |",
                        "| bare JDBC loop |",
                        "| requests a second | 70 | 70 | 70 |")
                .contains("![Requests a second at saturation, by tenants at work (uniform)]"
                        + "(images/performance/peers-throughput-uniform.svg)");
        assertThat(text.split("\\n\\| plain, a pool per tenant \\|", -1)).hasSize(13);
        assertThat(new PeersCharts(figures).charts()).hasSize(6);
    }

    private static PeersFigures figures() {
        List<PeerCell> cells = new ArrayList<>();
        List<PeerStart> starts = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            for (Contender contender : Contender.values()) {
                for (Load load : Load.of(COMPARISON)) {
                    cells.add(cell(round, contender, load));
                }
                starts.add(new PeerStart(contender, 332, 5 + round));
            }
        }
        return new PeersFigures(
                COMPARISON, 200, 24, Map.of("1", 70.0, "332 uniform", 70.0, "332 zipf", 70.0), cells, starts);
    }

    private static PeerCell cell(int round, Contender contender, Load load) {
        int answered = switch (contender) {
            case HESTIA -> 3_000;
            case SHARED -> 1_000 * round;
            case PER_TENANT -> 500;
            case STRIPES, FLOOR -> 4_000;
        };
        double memory = contender == Contender.HESTIA ? 100 : 400;
        Outcome steady = contender.isApplication() ? outcome(700) : null;
        return new PeerCell(
                round,
                contender,
                load,
                outcome(answered),
                new ProcessorTime(1, 2, 3),
                new Memory(16, memory, memory, 500, 50),
                steady,
                steady);
    }

    private static Outcome outcome(int answered) {
        Tally tally = new Tally();
        for (int number = 0; number < answered; number++) {
            tally.answered(Act.SEARCH, TimeUnit.MILLISECONDS.toNanos(1 + number % 100));
        }
        return tally.outcome(10);
    }
}
