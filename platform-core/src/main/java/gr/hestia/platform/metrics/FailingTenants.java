package gr.hestia.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many tenants cannot work of those that have no label of their own, so that whoever is quiet is not overlooked. It
 * is one figure, however many tenants there are; which they are stands in the log.
 */
final class FailingTenants implements Sampled {

    /** Requests of a window at one process, of which over half must have failed; there may be many processes. */
    private static final int ENOUGH = 3;

    private final TenantLabels labels;
    private final Duration length;
    private volatile Map<String, Tally> window = new ConcurrentHashMap<>();
    private volatile long began = System.nanoTime();
    private volatile long failing;

    FailingTenants(TenantLabels labels, Duration length, MeterRegistry registry) {
        this.labels = labels;
        this.length = length;
        Gauge.builder("hestia.tenants.failing", () -> failing)
                .description("Tenants without a label of which over half of the requests of the last window failed")
                .register(registry);
    }

    private record Tally(long requests, long failed) {
        Tally plus(Tally more) {
            return new Tally(requests + more.requests, failed + more.failed);
        }

        boolean isFailing() {
            return requests >= ENOUGH && 2 * failed > requests;
        }
    }

    void served(String slug, boolean failed) {
        window.merge(slug, new Tally(1, failed ? 1 : 0), Tally::plus);
    }

    @Override
    public void sample() {
        if (System.nanoTime() - began >= length.toNanos()) {
            endWindow();
        }
    }

    void endWindow() {
        Map<String, Tally> ended = window;
        window = new ConcurrentHashMap<>();
        began = System.nanoTime();
        failing = ended.entrySet().stream()
                .filter(tenant -> tenant.getValue().isFailing())
                .filter(tenant -> labels.of(tenant.getKey()).equals(TenantLabels.OTHER))
                .count();
    }
}
