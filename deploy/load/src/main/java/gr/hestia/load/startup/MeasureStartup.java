package gr.hestia.load.startup;

import gr.hestia.images.TrainedPlane;
import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.FewTenants;
import gr.hestia.load.bench.ReadyWatch;
import gr.hestia.load.bench.Site;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import gr.hestia.local.Applications;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Starts web-api on a database with few and on one with all tenants, and on the latter also as its image starts it, with
 * an AOT cache, in turn, until it says that it is ready.
 */
public final class MeasureStartup {

    private static final int STARTS_A_ROUND = 2;

    private final ReadyWatch watch = new ReadyWatch();
    private final URI health;

    private MeasureStartup(URI health) {
        this.health = health;
    }

    /** Measures on the installation of the last onboarding. */
    public static Report run(Bench bench) {
        int all = bench.size().tenants();
        int few = bench.size().few();
        try (Site site = Site.with(bench, all)) {
            String fewTenants = FewTenants.make(site.installation().postgres(), site.database(), few);
            String allTenants = site.installation().postgres().url();
            MeasureStartup measure =
                    new MeasureStartup(URI.create(bench.ports().webManagementUrl() + "/actuator/health/readiness"));
            Applications applications = site.installation().applications();
            List<String> trained = trained(bench);
            measure.seconds(() -> applications.webApiOn(allTenants));
            measure.seconds(() -> applications.webApiOn(allTenants, trained));
            List<Double> withFew = new ArrayList<>();
            List<Double> withAll = new ArrayList<>();
            List<Double> withCache = new ArrayList<>();
            int starts = STARTS_A_ROUND * bench.size().rounds();
            for (int start = 1; start <= starts; start++) {
                bench.terminal().say("starting web-api with few and with all tenants, " + start + " of " + starts);
                withFew.add(measure.seconds(() -> applications.webApiOn(fewTenants)));
                withAll.add(measure.seconds(() -> applications.webApiOn(allTenants)));
                withCache.add(measure.seconds(() -> applications.webApiOn(allTenants, trained)));
            }
            return new StartupFigures(few, all, withFew, withAll, withCache).report(site.circumstances());
        }
    }

    private static List<String> trained(Bench bench) {
        bench.terminal().say("training an AOT cache, as for the image");
        try {
            return TrainedPlane.webApi(
                            bench.place().jarOf("web-api"), bench.place().data().resolve("trained"))
                    .command();
        } catch (IOException failure) {
            throw new UncheckedIOException("the AOT cache could not be made", failure);
        }
    }

    private double seconds(Supplier<Application> start) {
        try (ReadyWatch.Ready webApi = watch.start(start, health)) {
            return webApi.seconds();
        }
    }
}
