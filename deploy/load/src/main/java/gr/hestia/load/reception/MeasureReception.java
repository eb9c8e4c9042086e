package gr.hestia.load.reception;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Desks;
import gr.hestia.load.bench.Site;
import gr.hestia.load.bench.Size;
import gr.hestia.load.desk.Clients;
import gr.hestia.load.desk.DeskRequests;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.ProcessorTime;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the requests of a reception desk to a web-api that was just started, over one tenant, over some and over all, in
 * turn, round after round. All tenants are always there; what changes is how many of them work.
 */
public final class MeasureReception {

    /** More than web-api has connections to tenant data, so that it is never idle. */
    private static final int CLIENTS = 24;

    private static final double STEADY_SHARE = 0.5;

    private final Site site;
    private final Size size;
    private final Bench bench;
    private final List<Desk> desks;

    private MeasureReception(Site site, Bench bench, List<Desk> desks) {
        this.site = site;
        this.size = bench.size();
        this.bench = bench;
        this.desks = desks;
    }

    /** Measures on the installation of the last onboarding. */
    public static Report run(Bench bench) {
        try (Site site = Site.with(bench, bench.size().tenants())) {
            return new MeasureReception(site, bench, desks(site, bench.size()))
                    .all()
                    .report(site.circumstances());
        }
    }

    /** Whoever filled the desks has let go of its connections before anything is measured. */
    private static List<Desk> desks(Site site, Size size) {
        try (Desks desks = Desks.in(site.installation())) {
            return desks.open(site, size.tenants(), size.people());
        } finally {
            site.settle();
        }
    }

    private ReceptionFigures all() {
        double rate = Math.max(1, STEADY_SHARE * saturationOfAll());
        List<ReceptionRound> rounds = new ArrayList<>();
        for (int round = 1; round <= size.rounds(); round++) {
            for (int tenants : size.levels()) {
                bench.terminal().say("reception over " + tenants + " tenants, round " + round + " of " + size.rounds());
                rounds.add(round(tenants, rate));
            }
        }
        return new ReceptionFigures(size, CLIENTS, rate, rounds);
    }

    private double saturationOfAll() {
        bench.terminal().say("looking for the rate at which all levels are compared");
        try (var _ = start();
                Clients clients = clients(desks.size())) {
            clients.warmUp(CLIENTS, size.warmUp());
            return clients.inTurn(CLIENTS, size.run()).perSecond();
        }
    }

    private ReceptionRound round(int tenants, double rate) {
        try (Application webApi = start();
                Clients clients = clients(tenants)) {
            clients.warmUp(CLIENTS, size.warmUp());
            ProcessorTime.Meter meter = ProcessorTime.start(site.database(), webApi.pid());
            Outcome saturation = clients.inTurn(CLIENTS, size.run());
            ProcessorTime cost = meter.each(saturation.answered());
            Outcome steady = clients.atRate(rate, size.run());
            Memory memory = Memory.now(site.database(), webApi.pid());
            complain(saturation);
            complain(steady);
            return new ReceptionRound(tenants, saturation, cost, steady, memory);
        }
    }

    private void complain(Outcome outcome) {
        if (outcome.failed() > 0) {
            bench.terminal().complain(outcome.failed() + " requests failed, the first: " + outcome.firstFailure());
        }
    }

    private Application start() {
        Application webApi = site.installation().applications().webApiWithoutLimits();
        webApi.awaitReady();
        return webApi;
    }

    private Clients clients(int tenants) {
        return new Clients(DeskRequests.evenly(bench.ports().webUrl(), desks.subList(0, tenants)));
    }
}
