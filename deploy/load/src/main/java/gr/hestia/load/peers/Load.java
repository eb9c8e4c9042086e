package gr.hestia.load.peers;

import gr.hestia.load.bench.Comparison;
import gr.hestia.load.bench.Traffic;
import java.util.List;

/**
 * Over how many tenants requests go, and how they are spread.
 *
 * @param tenants how many
 * @param traffic how
 */
record Load(int tenants, Traffic traffic) {

    /** All loads of a comparison, rising; over one tenant every traffic is the same. */
    static List<Load> of(Comparison comparison) {
        return comparison.levels().stream()
                .flatMap(tenants -> comparison.traffics().stream()
                        .limit(tenants == 1 ? 1 : comparison.traffics().size())
                        .map(traffic -> new Load(tenants, traffic)))
                .toList();
    }

    /** At the head of a column. */
    String words() {
        return tenants == 1 ? "1" : "%,d %s".formatted(tenants, traffic.word());
    }
}
