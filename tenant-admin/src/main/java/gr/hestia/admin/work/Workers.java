package gr.hestia.admin.work;

import gr.hestia.platform.tenancy.CatalogChanges;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Duration patience;
    private final Heartbeat heartbeat;
    private final Supplier<Optional<Runnable>> claim;
    private final Semaphore free;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread looking;

    /**
     * @param name names the threads
     * @param parallel pieces of work done at once; 0 leaves the work to other processes
     * @param interval how long to wait for news before looking again unasked
     * @param patience how long to wait, when stopping, for work under way
     * @param heartbeat keeps what is under way ours
     * @param claim takes the next piece of work, if any is due; called by one thread at a time
     */
    public Workers(
            String name,
            int parallel,
            Duration interval,
            Duration patience,
            Heartbeat heartbeat,
            Supplier<Optional<Runnable>> claim) {
        this.name = name;
        this.parallel = parallel;
        this.interval = interval;
        this.patience = patience;
        this.heartbeat = heartbeat;
        this.claim = claim;
        this.free = new Semaphore(parallel);
    }

    /** Begins to look for work, if it does not yet. */
    public synchronized void start() {
        if (looking == null && parallel > 0) {
            heartbeat.start();
            Thread thread = Thread.ofVirtual().name(name).unstarted(this::keepLooking);
            looking = thread;
            thread.start();
        }
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

    /** Takes no more work, and waits for what is under way as long as patience lasts; another process goes on with the rest. */
    public synchronized void stop() {
        if (looking == null) {
            return;
        }
        looking = null;
        wake();
        if (!awaitIdle()) {
            log.warn("{}: stopped with work under way; another process goes on with it when its lease ends", name);
        }
        heartbeat.stop();
    }

    private boolean awaitIdle() {
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
        return looking != null;
    }

    private void keepLooking() {
        try {
            while (isLooking()) {
                woken.drainPermits();
                free.acquire();
                Optional<Runnable> work = isLooking() ? claimed() : Optional.empty();
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

    /** Whether this thread is the one that looks: after a stop and a start it is another. */
    private boolean isLooking() {
        return looking == Thread.currentThread();
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
