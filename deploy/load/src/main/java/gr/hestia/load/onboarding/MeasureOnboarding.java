package gr.hestia.load.onboarding;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Municipality;
import gr.hestia.load.bench.Site;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.local.Municipalities.Centre;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings all municipalities in, round after round, each time into a new installation: the first few one after another,
 * all others in one call. The last round's installation is kept for the other parts.
 */
public final class MeasureOnboarding {

    private final Bench bench;

    private MeasureOnboarding(Bench bench) {
        this.bench = bench;
    }

    /** Measures as many rounds as the size says. */
    public static Report run(Bench bench) {
        MeasureOnboarding measure = new MeasureOnboarding(bench);
        List<OnboardingRound> rounds = new ArrayList<>();
        Circumstances circumstances = null;
        for (int round = 1; round <= bench.size().rounds(); round++) {
            bench.terminal()
                    .say("onboarding, round " + round + " of " + bench.size().rounds());
            try (Site site = Site.fresh(bench)) {
                rounds.add(measure.round(site));
                circumstances = site.circumstances();
            }
        }
        if (circumstances == null) {
            throw new IllegalStateException("no round was asked for");
        }
        return new OnboardingFigures(bench.size().tenants(), bench.size().alone(), rounds).report(circumstances);
    }

    private OnboardingRound round(Site site) {
        site.startTenantAdmin();
        List<Municipality> all = site.municipalities(bench.size().tenants());
        int alone = bench.size().alone();
        List<Double> seconds = new ArrayList<>();
        for (Municipality municipality : all.subList(0, alone)) {
            for (Centre centre : site.bringIn(List.of(municipality))) {
                seconds.add(seconds(centre.took()));
            }
        }
        StepTimes stepsAlone = StepTimes.of(site.database(), 0);
        long begun = System.nanoTime();
        site.bringIn(all.subList(alone, all.size()));
        double together = seconds(Duration.ofNanos(System.nanoTime() - begun));
        return new OnboardingRound(seconds, together, stepsAlone, StepTimes.of(site.database(), alone));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
