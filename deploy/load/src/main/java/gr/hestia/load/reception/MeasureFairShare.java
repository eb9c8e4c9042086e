package gr.hestia.load.reception;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Desks;
import gr.hestia.load.bench.Site;
import gr.hestia.load.desk.Clients;
import gr.hestia.load.desk.DeskRequests;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import java.util.ArrayList;
import java.util.List;

/** Whether the desks of other centres notice that one centre is flooded: with the limits of every installation, and without. */
public final class MeasureFairShare {

    private static final int NEIGHBOURS = 50;
    private static final double RATE = 60;
    private static final int WARM_UP_CLIENTS = 8;

    private final Site site;
    private final Bench bench;
    private final Desk flooded;
    private final List<Desk> neighbours;

    private MeasureFairShare(Site site, Bench bench, List<Desk> desks) {
        this.site = site;
        this.bench = bench;
        this.flooded = desks.getFirst();
        this.neighbours = desks.subList(1, desks.size());
    }

    /** Measures on the installation of the last onboarding. */
    public static Report run(Bench bench) {
        int tenants = Math.min(NEIGHBOURS + 1, bench.size().tenants());
        try (Site site = Site.with(bench, bench.size().tenants())) {
            List<Desk> desks;
            try (Desks opening = Desks.in(site.installation())) {
                desks = opening.open(site, tenants, bench.size().people());
            } finally {
                site.settle();
            }
            return new MeasureFairShare(site, bench, desks).all().report(site.circumstances());
        }
    }

    /**
     * One round.
     *
     * @param limited whether web-api had its limits
     * @param before the neighbours alone
     * @param during the neighbours beside the flood
     * @param flood what the flood got
     */
    record Round(boolean limited, Outcome before, Outcome during, Flood.Share flood) {}

    private FairShareFigures all() {
        List<Round> rounds = new ArrayList<>();
        for (int round = 1; round <= bench.size().rounds(); round++) {
            for (boolean limited : new boolean[] {true, false}) {
                bench.terminal()
                        .say("one centre flooded, " + (limited ? "with" : "without") + " limits, round " + round
                                + " of " + bench.size().rounds());
                rounds.add(round(limited));
            }
        }
        return new FairShareFigures(neighbours.size(), RATE, rounds);
    }

    private Round round(boolean limited) {
        var applications = site.installation().applications();
        try (Application webApi = limited ? applications.webApi() : applications.webApiWithoutLimits();
                Clients clients = new Clients(DeskRequests.evenly(bench.ports().webUrl(), neighbours))) {
            webApi.awaitReady();
            clients.warmUp(WARM_UP_CLIENTS, bench.size().warmUp());
            Flood.warmUpPages(bench.ports().webUrl(), neighbours, bench.size().warmUp() / 2);
            Outcome before = clients.atRate(RATE, bench.size().run());
            try (Flood flood = new Flood(bench.ports().webUrl(), flooded)) {
                Outcome during = clients.atRate(RATE, bench.size().run());
                return new Round(limited, before, during, flood.share());
            }
        }
    }
}
