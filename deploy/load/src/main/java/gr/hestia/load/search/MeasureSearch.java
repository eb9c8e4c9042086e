package gr.hestia.load.search;

import gr.hestia.load.bench.Bench;
import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Desks;
import gr.hestia.load.bench.Site;
import gr.hestia.load.report.Report;
import gr.hestia.local.Application;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches a large centre over HTTP, one search at a time, as a person at a desk waits for it. */
public final class MeasureSearch {

    /** Everything one types: full and common names, beginnings, slips, other scripts, nothing found, digits. */
    private static final List<String> TYPED = List.of(
            "Παπαδόπουλος",
            "Παπαδόπουλος Γεώργιος",
            "γιωρ παπα",
            "Papadopluos",
            "Dhmhtrhs Papadopuolos",
            "Μραια",
            "Μαρία",
            "α",
            "πα",
            "Κωνσταντινίδου Αικατερίνη 1960",
            "Ανύπαρκτος",
            "6991234567",
            "91234",
            "4711",
            "09095986684");

    private MeasureSearch() {}

    /** Measures in the last of all centres, whose files are taken away again afterwards. */
    public static Report run(Bench bench) {
        int tenants = bench.size().tenants();
        try (Site site = Site.with(bench, tenants);
                Desks desks = Desks.in(site.installation());
                Application webApi = site.installation().applications().webApi()) {
            bench.terminal().say("writing " + bench.size().files() + " files");
            Desk desk = desks.openLast(site, tenants, bench.size().files());
            site.settle();
            try {
                webApi.awaitReady();
                return measure(bench, new Searches(bench.ports().webUrl(), desk))
                        .report(site.circumstances());
            } finally {
                desks.empty(site, desk);
            }
        }
    }

    private static SearchFigures measure(Bench bench, Searches searches) {
        int times = bench.size().searches();
        Map<String, SearchFigures.Row> rows = new LinkedHashMap<>();
        bench.terminal().say("searching, first to warm up");
        TYPED.forEach(typed -> searches.millis(typed, times));
        for (String typed : TYPED) {
            rows.put(typed, new SearchFigures.Row(searches.found(typed), searches.millis(typed, times)));
        }
        return new SearchFigures(bench.size().files(), rows);
    }
}
