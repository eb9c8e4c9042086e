package gr.hestia.load.schema;

import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.load.report.Spread;
import gr.hestia.load.report.Table;
import java.util.ArrayList;
import java.util.List;

/** How long each schema took, in milliseconds, the two ways in pairs. */
final class SchemaTimes {

    private final int tenants;
    private final List<Double> product = new ArrayList<>();
    private final List<Double> byHand = new ArrayList<>();

    /** @param tenants how many schemas were there before */
    SchemaTimes(int tenants) {
        this.tenants = tenants;
    }

    /** @param tenants schemas that were there before */
    private record Figures(int tenants, List<Double> productMillis, List<Double> byHandMillis) {}

    void add(double productMillis, double byHandMillis) {
        product.add(productMillis);
        byHand.add(byHandMillis);
    }

    Report report(Circumstances circumstances) {
        Table table = Table.of("one more schema among " + tenants, "median (min–max), ms", "p95, ms")
                .row("`TenantSchemas`", Spread.of(product).text(1), p95(product))
                .row("the same DDL by hand", Spread.of(byHand).text(1), p95(byHand))
                .row(
                        "ratio, pair by pair (aim: at most 1.5)",
                        Spread.ofRatios(product, byHand).text(2),
                        "");
        return new Report(
                "schema",
                circumstances,
                new Figures(tenants, product, byHand),
                product.size() + " schemas each way, in turn.\n\n" + table);
    }

    private static String p95(List<Double> times) {
        return Spread.number(Spread.quantile(times, 0.95), 1);
    }
}
