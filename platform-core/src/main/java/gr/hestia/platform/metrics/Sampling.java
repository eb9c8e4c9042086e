package gr.hestia.platform.metrics;

import java.util.List;
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
    private @Nullable ScheduledExecutorService clock;

    Sampling(ManagementProperties properties, TenantLabels labels, List<Sampled> all) {
        this.properties = properties;
        this.labels = labels;
        this.all = all;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sampling").factory());
        long window = properties.window().toMillis();
        long sample = properties.sample().toMillis();
        var _ = started.scheduleWithFixedDelay(labels::choose, window, window, TimeUnit.MILLISECONDS);
        var _ = started.scheduleWithFixedDelay(() -> all.forEach(Sampling::sample), 0, sample, TimeUnit.MILLISECONDS);
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

    private static void sample(Sampled sampled) {
        try {
            sampled.sample();
        } catch (Exception failure) {
            log.debug("{} could not be sampled", sampled.getClass().getSimpleName(), failure);
        }
    }
}
