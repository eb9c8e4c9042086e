package gr.hestia.admin.work;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows, all at once, that this process still works on what it holds. A process that died shows nothing. */
public final class Heartbeat {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final Duration interval;
    private final Consumer<Collection<UUID>> renew;
    private final String name;
    private @Nullable ScheduledExecutorService clock;

    /**
     * @param name names the thread
     * @param interval how often a sign of life is given
     * @param renew renews these leases
     */
    public Heartbeat(String name, Duration interval, Consumer<Collection<UUID>> renew) {
        this.interval = interval;
        this.renew = renew;
        this.name = name;
    }

    /** Begins to give signs of life. */
    synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name + "-heartbeat").factory());
        var ignored = clock.scheduleWithFixedDelay(
                this::beat, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends them. */
    synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    /** Holds on to a lease until closed. */
    public Hold hold(UUID lease) {
        held.add(lease);
        return () -> held.remove(lease);
    }

    /** A lease that is being held. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private void beat() {
        List<UUID> leases = List.copyOf(held);
        if (leases.isEmpty()) {
            return;
        }
        try {
            renew.accept(leases);
        } catch (RuntimeException failure) {
            log.warn("no sign of life could be given: {}", failure.getClass().getSimpleName());
        }
    }
}
