package gr.hestia.load.startup;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.List;

/**
 * How long each start took, in seconds, in threes.
 *
 * @param few tenants of the small database
 * @param all tenants of the large one
 * @param withFew starts on the small one
 * @param withAll starts on the large one
 * @param withCache starts on the large one as the image starts it, with an AOT cache
 */
record StartupFigures(int few, int all, List<Double> withFew, List<Double> withAll, List<Double> withCache) {

    Report report(Circumstances circumstances) {
        Table table = Table.of("web-api, from its process to readiness", "median (min–max), s")
                .row("with " + few + " tenants", Spread.of(withFew).text(2))
                .row("with " + all + " tenants", Spread.of(withAll).text(2))
                .row(
                        "ratio, pair by pair (aim: 1)",
                        Spread.ofRatios(withAll, withFew).text(2))
                .row(
                        "with " + all + " tenants, as in the image, with its AOT cache (aim: under 5)",
                        Spread.of(withCache).text(2))
                .row(
                        "ratio to the start without it, pair by pair",
                        Spread.ofRatios(withCache, withAll).text(2));
        return new Report("startup", circumstances, this, withFew.size() + " starts each, in turn.\n\n" + table);
    }
}
