package gr.hestia.load.peers;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Comparison;
import gr.hestia.load.bench.FewTenants;
import gr.hestia.load.bench.Fleet;
import gr.hestia.load.bench.ReadyWatch.Ready;
import gr.hestia.load.report.Report;
import gr.hestia.platform.testing.PostgresServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts web-api and each peer on databases with more and more tenants, in another order in each round. */
public final class MeasurePeerStarts {

    private MeasurePeerStarts() {}

    /** Measures on the fleet, and on databases beside it with the first of its tenants. */
    public static Report run(Bench bench) {
        Comparison comparison = bench.size().comparison();
        try (Fleet fleet = Fleet.of(bench, comparison.most())) {
            Peers peers = new Peers(fleet.site().installation(), fleet.bench());
            Map<Integer, String> databases = databases(fleet, comparison);
            List<PeerStart> starts = new ArrayList<>();
            for (int round = 1; round <= comparison.rounds(); round++) {
                bench.terminal().say("starting each over each, round " + round + " of " + comparison.rounds());
                for (Contender contender : MeasurePeers.order(round)) {
                    if (contender.isApplication()) {
                        databases.forEach((tenants, url) -> starts.add(start(peers, contender, tenants, url)));
                    }
                }
            }
            return new PeerStartFigures(comparison.rounds(), comparison.levels(), starts)
                    .report(fleet.site().circumstances());
        }
    }

    private static Map<Integer, String> databases(Fleet fleet, Comparison comparison) {
        PostgresServer server = fleet.site().installation().postgres();
        Map<Integer, String> databases = new LinkedHashMap<>();
        for (int level : comparison.levels()) {
            databases.put(
                    level,
                    level == comparison.most()
                            ? server.url()
                            : FewTenants.make(server, fleet.site().database(), level));
        }
        return databases;
    }

    private static PeerStart start(Peers peers, Contender contender, int tenants, String url) {
        try (Ready ready = peers.startOn(url, contender)) {
            return new PeerStart(contender, tenants, ready.seconds());
        }
    }
}
