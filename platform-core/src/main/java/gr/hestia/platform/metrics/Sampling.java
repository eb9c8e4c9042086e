package gr.hestia.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks for everything that is sampled, one after the other, on one thread. */
final class Sampling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sampling.class);

    private final ManagementProperties properties;
    private final TenantLabels labels;
    private final List<Sampled> all;
    private final Set<Sampled> failing = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService clock;

    Sampling(ManagementProperties properties, TenantLabels labels, List<Sampled> all, MeterRegistry registry) {
        Gauge.builder("hestia.sampling.failing", failing::size)
                .description("Groups of figures that could not be asked for and stand still")
                .register(registry);
        this.properties = properties;
        this.labels = labels;
        this.all = all;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sampling").factory());
        Sampled choosing = labels::choose;
        long window = properties.window().toMillis();
        long sample = properties.sample().toMillis();
        var _ = started.scheduleWithFixedDelay(() -> sample(choosing), window, window, TimeUnit.MILLISECONDS);
        var _ = started.scheduleWithFixedDelay(() -> all.forEach(this::sample), 0, sample, TimeUnit.MILLISECONDS);
        clock = started;
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    private void sample(Sampled sampled) {
        try {
            sampled.sample();
            failing.remove(sampled);
        } catch (Exception | Error failure) { // what is thrown out of here would end the clock
            if (failing.add(sampled)) {
                log.warn(
                        "{} could not be sampled, its figures stand still",
                        sampled.getClass().getSimpleName(),
                        failure);
            }
        }
    }
}
