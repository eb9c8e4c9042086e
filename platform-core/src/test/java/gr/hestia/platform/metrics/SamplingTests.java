package gr.hestia.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SamplingTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away = true;
    private final Sampling sampling = new Sampling(
            new ManagementProperties(null, 10, Duration.ofMinutes(5), Duration.ofMillis(5)),
            new TenantLabels(10, registry),
            List.of(this::fleet, asked::incrementAndGet),
            registry);

    @AfterEach
    void stop() {
        sampling.stop();
    }

    @Test
    void whatCannotBeAskedForStandsInNobodysWayAndIsTold() {
        sampling.start();

        await().until(() -> asked.get() > 2);
        assertThat(standStill()).isEqualTo(1);
        away = false;
        await().until(() -> standStill() == 0);
    }

    private void fleet() {
        if (away) {
            throw new IllegalStateException("no database");
        }
    }

    private double standStill() {
        return registry.get("hestia.sampling.failing").gauge().value();
    }
}
