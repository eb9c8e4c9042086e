package gr.hestia.load;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.heap.MeasureHeap;
import gr.hestia.load.onboarding.MeasureOnboarding;
import gr.hestia.load.peers.MeasurePeerStarts;
import gr.hestia.load.peers.MeasurePeers;
import gr.hestia.load.reception.MeasureFairShare;
import gr.hestia.load.reception.MeasureReception;
import gr.hestia.load.report.Report;
import gr.hestia.load.schema.MeasureSchema;
import gr.hestia.load.search.MeasureSearch;
import gr.hestia.load.soak.MeasureSoak;
import gr.hestia.load.startup.MeasureStartup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parts of the load test, in the order in which all are run. */
enum Part {
    SCHEMA(MeasureSchema::run),
    ONBOARDING(MeasureOnboarding::run),
    RECEPTION(MeasureReception::run),
    STARTUP(MeasureStartup::run),
    SEARCH(MeasureSearch::run),
    FAIRSHARE(MeasureFairShare::run),
    PEERS(MeasurePeers::run),
    PEER_STARTS(MeasurePeerStarts::run),
    HEAP(MeasureHeap::run),
    SOAK(MeasureSoak::run);

    private static final Set<Part> LONG = EnumSet.of(PEERS, PEER_STARTS, HEAP, SOAK);

    private final Function<Bench, Report> work;

    Part(Function<Bench, Report> work) {
        this.work = work;
    }

    static Optional<Part> find(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** All but the long ones, which are asked for by name. */
    static List<Part> all() {
        return Arrays.stream(values()).filter(part -> !LONG.contains(part)).toList();
    }

    /** Its name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Report measure(Bench bench) {
        return work.apply(bench);
    }
}
