package gr.hestia.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenantLabelsTests {

    private static final int MOST = 50;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TenantLabels labels = new TenantLabels(MOST, registry);

    @Test
    void ofThousandsOfTenantsFiftyHaveALabelAndNothingGetsLost() {
        for (int round = 0; round < 3; round++) {
            requestsOf(5_000, 2);
            assertThat(shown()).hasSize(MOST + 1).contains(TenantLabels.OTHER);
        }
        assertThat(registry.counter("requests", TenantLabels.TAG, TenantLabels.OTHER)
                                .count()
                        + own())
                .isEqualTo(3 * 5_000 * 2);
    }

    @Test
    void theBusiestTakeThePlacesOfTheIdleAtTheEndOfAWindow() {
        requestsOf(5_000, 1);
        assertThat(shown()).doesNotContain("t4999");

        count("t4999", 100);
        labels.choose();
        count("t4999", 1);

        assertThat(shown()).contains("t4999").hasSize(MOST + 1);
    }

    @Test
    void aPlaceIsKeptWhileTheOtherIsNotFarBusier() {
        requestsOf(MOST, 100);
        count("newcomer", 150);
        labels.choose();
        count("newcomer", 1);

        assertThat(shown()).doesNotContain("newcomer").contains("t0", "t49");
    }

    @Test
    void aLostLabelTakesItsSeriesWithIt() {
        requestsOf(MOST, 1);
        count("newcomer", 10);
        labels.choose();

        assertThat(shown()).hasSize(MOST - 1 + 1);
    }

    @Test
    void withoutLabelsAllAreCountedTogether() {
        TenantLabels none = new TenantLabels(0, registry);
        none.seen("t1");

        assertThat(none.of("t1")).isEqualTo(TenantLabels.OTHER);
    }

    private void requestsOf(int tenants, int each) {
        IntStream.range(0, tenants).forEach(tenant -> count("t" + tenant, each));
    }

    private void count(String slug, int requests) {
        for (int request = 0; request < requests; request++) {
            labels.seen(slug);
            registry.counter("requests", TenantLabels.TAG, labels.of(slug)).increment();
        }
    }

    private Set<String> shown() {
        return registry.getMeters().stream()
                .map(meter -> Objects.requireNonNull(meter.getId().getTag(TenantLabels.TAG)))
                .collect(Collectors.toSet());
    }

    private double own() {
        return registry.find("requests").counters().stream()
                .filter(counter -> !TenantLabels.OTHER.equals(counter.getId().getTag(TenantLabels.TAG)))
                .mapToDouble(Counter::count)
                .sum();
    }
}
