package gr.hestia.admin.work;

import gr.hestia.platform.tenancy.CatalogChanges;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes work from a queue in the catalog and does it, so many pieces at once and no more.
 *
 * <p>Nothing about the work is kept here: what is due, who holds it and until when are rows, so that any process can go
 * on where another stopped. A notification only makes the next look come sooner.
 */
public final class Workers {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);

    private final String name;
    private final int parallel;
    private final Duration interval;
    private final Supplier<Optional<Runnable>> claim;
    private final Semaphore free;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;

    /**
     * @param name names the threads
     * @param parallel pieces of work done at once
     * @param interval how long to wait for news before looking again unasked
     * @param claim takes the next piece of work, if any is due; called by one thread at a time
     */
    public Workers(String name, int parallel, Duration interval, Supplier<Optional<Runnable>> claim) {
        this.name = name;
        this.parallel = parallel;
        this.interval = interval;
        this.claim = claim;
        this.free = new Semaphore(parallel);
    }

    /** Begins to look for work. */
    public synchronized void start() {
        running = true;
        Thread.ofVirtual().name(name).start(this::keepLooking);
    }

    /** Looks again at once. */
    public void wake() {
        woken.release();
    }

    /** Looks again at once whenever it hears that something was queued. */
    public CatalogChanges.Listener listener() {
        return new CatalogChanges.Listener() {
            @Override
            public void changed(String key) {
                wake();
            }

            @Override
            public void everythingChanged() {
                wake();
            }
        };
    }

    /**
     * Takes no more work and waits for what is under way.
     *
     * @return whether all of it ended in time
     */
    public synchronized boolean stop(Duration patience) {
        running = false;
        wake();
        try {
            boolean idle = free.tryAcquire(parallel, patience.toMillis(), TimeUnit.MILLISECONDS);
            if (idle) {
                free.release(parallel);
            }
            return idle;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether work is still being taken; who is at work asks between two steps. */
    public boolean isRunning() {
        return running;
    }

    private void keepLooking() {
        try {
            while (running) {
                woken.drainPermits();
                free.acquire();
                Optional<Runnable> work = running ? claimed() : Optional.empty();
                if (work.isPresent()) {
                    Thread.ofVirtual().name(name + "-work").start(() -> doThenFree(work.get()));
                } else {
                    free.release();
                    var ignored = woken.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Runnable> claimed() {
        try {
            return claim.get();
        } catch (RuntimeException failure) {
            log.warn(
                    "{}: no work can be taken for now: {}",
                    name,
                    failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void doThenFree(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("{}: work ended unexpectedly; whoever finds its lease expired goes on with it", name, failure);
        } finally {
            free.release();
        }
    }
}
