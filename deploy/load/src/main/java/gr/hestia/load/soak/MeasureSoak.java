package gr.hestia.load.soak;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Fleet;
import gr.hestia.load.desk.Clients;
import gr.hestia.load.desk.DeskRequests;
import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps web-api at 70 % of what it can do, and looks once a minute at what it and its backends hold. It looks between two
 * minutes of work, because a full collection keeps requests waiting that nothing else would.
 */
public final class MeasureSoak {

    private static final int CLIENTS = 24;
    private static final int TENANTS = 332;
    private static final double SHARE = 0.7;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private MeasureSoak() {}

    /** Measures on the installation of the peers. */
    public static Report run(Bench bench) {
        int tenants = Math.min(TENANTS, bench.size().comparison().most());
        try (Fleet fleet = Fleet.of(bench, tenants)) {
            List<Desk> desks = fleet.desks().subList(0, tenants);
            try (Application webApi = fleet.site().installation().applications().webApiWithoutLimits();
                    Clients clients =
                            new Clients(DeskRequests.evenly(bench.ports().webUrl(), desks))) {
                webApi.awaitReady();
                clients.warmUp(CLIENTS, bench.size().comparison().warmUp());
                double rate = Math.max(
                        1, SHARE * clients.inTurn(CLIENTS, bench.size().run()).perSecond());
                return new SoakFigures(tenants, rate, minutes(fleet, webApi, clients, rate))
                        .report(fleet.site().circumstances());
            }
        }
    }

    private static List<SoakMinute> minutes(Fleet fleet, Application webApi, Clients clients, double rate) {
        Bench bench = fleet.bench();
        long count = bench.size().soak().toMinutes();
        List<SoakMinute> minutes = new ArrayList<>();
        for (int minute = 1; minute <= count; minute++) {
            Outcome outcome = clients.atRate(rate, MINUTE);
            minutes.add(new SoakMinute(outcome, Memory.now(fleet.site().database(), webApi.pid())));
            bench.terminal().say("soak, minute " + minute + " of " + count);
            if (outcome.failed() > 0) {
                bench.terminal().complain(outcome.failed() + " requests failed, the first: " + outcome.firstFailure());
            }
        }
        return minutes;
    }
}
