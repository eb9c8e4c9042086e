package gr.hestia.load.peers;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Comparison;
import gr.hestia.load.bench.Fleet;
import gr.hestia.load.bench.ReadyWatch.Ready;
import gr.hestia.load.desk.Clients;
import gr.hestia.load.desk.DeskRequests;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.ProcessorTime;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends the same requests to web-api and to each peer, started anew one after another in every round, and in another order
 * in each. Within a start the loads rise, so that what a backend remembers of few tenants is part of what it remembers of
 * many.
 */
public final class MeasurePeers {

    /** More than any application has connections to one tenant's data, so that none is ever idle. */
    private static final int CLIENTS = 24;

    private static final double STEADY_SHARE = 0.7;

    /** What a change of load needs before it counts: connections open and close, plans are made. */
    private static final int SETTLE_SHARE = 5;

    /** How often each tenant is asked for before it counts: a pool of its own opens its connections then. */
    private static final int TOUCHES = 2;

    private final Fleet fleet;
    private final Bench bench;
    private final Comparison comparison;
    private final Peers peers;
    private final JdbcClient database;
    private final List<PeerCell> cells = new ArrayList<>();
    private final List<PeerStart> starts = new ArrayList<>();
    private final Map<Load, Double> rates = new HashMap<>();

    private MeasurePeers(Fleet fleet, Bench bench) {
        this.fleet = fleet;
        this.bench = bench;
        this.comparison = bench.size().comparison();
        this.peers = new Peers(fleet.site().installation(), bench);
        this.database = fleet.site().database();
    }

    /** Measures on an installation of its own, which is kept. */
    public static Report run(Bench bench) {
        try (Fleet fleet = Fleet.of(bench, bench.size().comparison().most())) {
            MeasurePeers measure = new MeasurePeers(fleet, fleet.bench());
            measure.lookForRates();
            return measure.rounds();
        }
    }

    /** @return what all rounds found; what the first of them found is kept after each */
    private Report rounds() {
        Circumstances circumstances = fleet.site().circumstances();
        for (int round = 1; ; round++) {
            round(round);
            Report report = figures(round).report(circumstances);
            if (round == comparison.rounds()) {
                return report;
            }
            bench.results().keep(report);
        }
    }

    private PeersFigures figures(int rounds) {
        return new PeersFigures(comparison.withRounds(rounds), bench.size().people(), CLIENTS, rates(), cells, starts);
    }

    private Map<String, Double> rates() {
        Map<String, Double> byWords = new HashMap<>();
        rates.forEach((load, rate) -> byWords.put(load.words(), rate));
        return byWords;
    }

    /**
     * A first, shorter round, of which only the slowest application's throughput under each load is kept. It also
     * makes sure that all send the same statements.
     */
    private void lookForRates() {
        SameStatements same = new SameStatements(
                database,
                bench.place().data().resolve("postgres/postgresql.log"),
                bench.ports().webUrl(),
                fleet.desks().getFirst());
        for (Contender contender : Contender.applications()) {
            bench.terminal().say("looking for rates: " + contender.words());
            try (Ready _ = peers.start(contender)) {
                warmUp();
                same.check(contender);
                for (Load load : Load.of(comparison)) {
                    try (Clients clients = clients(load)) {
                        double rate = STEADY_SHARE
                                * clients.inTurn(CLIENTS, comparison.probe()).perSecond();
                        rates.merge(load, Math.max(1, rate), Math::min);
                    }
                }
            }
        }
    }

    /** Each is once the first, and the order turns round each time: nobody always follows the same one. */
    static List<Contender> order(int round) {
        List<Contender> all = List.of(Contender.values());
        Contender first = all.get((round - 1) % all.size());
        List<Contender> order = new ArrayList<>(round % 2 == 0 ? all.reversed() : all);
        Collections.rotate(order, -order.indexOf(first));
        return order;
    }

    private void round(int round) {
        for (Contender contender : order(round)) {
            bench.terminal().say("round " + round + " of " + comparison.rounds() + ": " + contender.words());
            database.sql("checkpoint").update();
            if (contender.isApplication()) {
                application(round, contender);
            } else {
                floor(round);
            }
        }
    }

    private void application(int round, Contender contender) {
        try (Ready ready = peers.start(contender)) {
            starts.add(new PeerStart(contender, comparison.most(), ready.seconds()));
            warmUp();
            for (Load load : Load.of(comparison)) {
                try (Clients clients = clients(load)) {
                    cells.add(cell(
                            round, contender, load, clients, ready.application().pid()));
                }
            }
        }
    }

    private PeerCell cell(int round, Contender contender, Load load, Clients clients, long pid) {
        clients.warmUp(CLIENTS, TOUCHES * load.tenants());
        clients.inTurn(CLIENTS, comparison.run().dividedBy(SETTLE_SHARE));
        ProcessorTime.Meter meter = ProcessorTime.start(database, pid);
        Outcome saturation = heard(contender, load, clients.inTurn(CLIENTS, comparison.run()));
        ProcessorTime cost = meter.each(Math.max(1, saturation.answered()));
        Memory memory = Memory.now(database, pid);
        Outcome own = steady(contender, load, clients, STEADY_SHARE * saturation.perSecond());
        Outcome common = steady(contender, load, clients, rates.getOrDefault(load, 1.0));
        return new PeerCell(round, contender, load, saturation, cost, memory, own, common);
    }

    private Outcome steady(Contender contender, Load load, Clients clients, double rate) {
        return heard(contender, load, clients.atRate(Math.max(1, rate), comparison.run()));
    }

    private void floor(int round) {
        try (Floor floor = Floor.open(fleet.site().installation().postgres(), database, fleet.desks())) {
            for (Load load : Load.of(comparison)) {
                Duration run = comparison.run();
                floor.run(load, run.dividedBy(SETTLE_SHARE));
                ProcessorTime.Meter meter =
                        ProcessorTime.start(database, ProcessHandle.current().pid());
                Outcome saturation = heard(Contender.FLOOR, load, floor.run(load, run));
                ProcessorTime cost = meter.each(Math.max(1, saturation.answered()));
                cells.add(new PeerCell(
                        round, Contender.FLOOR, load, saturation, cost, Memory.ofBackends(database), null, null));
            }
        }
    }

    /** Over no more tenants than the first load, so that no backend has seen others by then. */
    private void warmUp() {
        try (Clients clients = clients(Load.of(comparison).getFirst())) {
            clients.warmUp(CLIENTS, comparison.warmUp());
        }
    }

    private Clients clients(Load load) {
        return new Clients(
                DeskRequests.spread(bench.ports().webUrl(), fleet.desks().subList(0, load.tenants()), load.traffic()));
    }

    private Outcome heard(Contender contender, Load load, Outcome outcome) {
        if (outcome.failed() > 0) {
            bench.terminal()
                    .complain(contender.words() + " over " + load.words() + ": " + outcome.failed()
                            + " requests failed, the first: " + outcome.firstFailure());
        }
        return outcome;
    }
}
