package gr.hestia.load.heap;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Fleet;
import gr.hestia.load.desk.Clients;
import gr.hestia.load.desk.DeskRequests;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets web-api serve one tenant, then some, then all, and looks each time at what is left on its heap after full
 * collections, when nobody asks any more. What grows with the tenants is what an idle one costs.
 */
public final class MeasureHeap {

    private static final int CLIENTS = 8;

    /** Of each tenant: enough for each of the four acts. */
    private static final int REQUESTS = 12;

    private static final int COLLECTIONS = 3;

    private MeasureHeap() {}

    /** Measures on the installation of the peers. */
    public static Report run(Bench bench) {
        List<Integer> levels = bench.size().comparison().levels();
        int rounds = bench.size().comparison().rounds();
        try (Fleet fleet = Fleet.of(bench, bench.size().comparison().most())) {
            List<HeapRound> found = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                bench.terminal().say("heap of idle tenants, round " + round + " of " + rounds);
                found.add(round(fleet, levels));
            }
            return new HeapFigures(levels, found).report(fleet.site().circumstances());
        }
    }

    private static HeapRound round(Fleet fleet, List<Integer> levels) {
        Bench bench = fleet.bench();
        List<Double> heaps = new ArrayList<>();
        try (Application webApi = fleet.site().installation().applications().webApiWithoutLimits()) {
            webApi.awaitReady();
            for (int tenants : levels) {
                List<Desk> desks = fleet.desks().subList(0, tenants);
                // What is there once for all, connections and what they have prepared, is there before it counts.
                int requests = Math.max(bench.size().comparison().warmUp(), REQUESTS * tenants);
                AtomicInteger turn = new AtomicInteger();
                try (Clients clients = new Clients(new DeskRequests(
                        bench.ports().webUrl(), desks, chance -> Math.floorMod(turn.getAndIncrement(), tenants)))) {
                    clients.warmUp(CLIENTS, requests);
                }
                heaps.add(heap(webApi.pid()));
            }
        }
        return new HeapRound(heaps);
    }

    /** One collection lets go of what only the next one finds. */
    private static double heap(long pid) {
        double heap = 0;
        for (int time = 0; time < COLLECTIONS; time++) {
            heap = Memory.heapAfterCollection(pid);
        }
        return heap;
    }
}
