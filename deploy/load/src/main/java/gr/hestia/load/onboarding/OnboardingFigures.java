package gr.hestia.load.onboarding;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What all rounds found.
 *
 * @param tenants municipalities of each round
 * @param alone how many of them were brought in alone
 * @param rounds one by one
 */
record OnboardingFigures(int tenants, int alone, List<OnboardingRound> rounds) {

    Report report(Circumstances circumstances) {
        String text = rounds.size() + " rounds, each on a new installation.\n\n" + whole() + "\n" + steps();
        return new Report("onboarding", circumstances, this, text);
    }

    private Table whole() {
        return Table.of("from request to active tenant", "median (min–max), s")
                .row("one, the first after tenant-admin started", spread(round -> List.of(round.first())))
                .row("one, later", spread(OnboardingRound::laterAlone))
                .row((tenants - alone) + " in one call", spread(round -> List.of(round.together())))
                .row(
                        "all " + tenants + ": " + alone + " one by one, then the others in one call"
                                + (tenants == 332 ? " (aim: under 120)" : ""),
                        spread(round -> List.of(round.whole())));
    }

    private Table steps() {
        Table table = Table.of("step", "alone: median, ms", "p95, ms", "many at once: median, ms", "p95, ms");
        for (String step : rounds.getFirst().stepsAlone().millis().keySet()) {
            List<Double> apart = all(round -> round.stepsAlone().millis().getOrDefault(step, List.of()));
            List<Double> together = all(round -> round.stepsTogether().millis().getOrDefault(step, List.of()));
            table.row(
                    step.toLowerCase(Locale.ROOT).replace('_', ' '),
                    Spread.number(Spread.of(apart).median(), 1),
                    Spread.number(Spread.quantile(apart, 0.95), 1),
                    Spread.number(Spread.of(together).median(), 1),
                    Spread.number(Spread.quantile(together, 0.95), 1));
        }
        return table;
    }

    private String spread(Function<OnboardingRound, List<Double>> values) {
        return Spread.of(all(values)).text(2);
    }

    private List<Double> all(Function<OnboardingRound, List<Double>> values) {
        return rounds.stream().map(values).flatMap(Collection::stream).toList();
    }
}
