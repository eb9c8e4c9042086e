package gr.hestia.platform.threads;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sees to it that virtual threads get to run: every now and then it starts one, and where that does not run soon, it
 * gives the scheduler one carrier more.
 *
 * <p>A virtual thread that waits while the JVM loads or initialises a class for it keeps its carrier. Once as many wait
 * as there are carriers, a processor each, for a thread that itself waits for a carrier, nothing runs ever again; a
 * process that is asked much before it has loaded its classes can come to that. With one carrier more the thread that all
 * wait for goes on. What was added goes back when threads ran soon for long enough.
 */
final class CarrierWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CarrierWatch.class);

    private final VirtualThreadSchedulerMXBean scheduler;
    private final Duration patience;
    private final int looksUntilCalm;
    private final int usual;
    private @Nullable Thread watcher;
    private int calm;
    private boolean toldThatThereAreNoMore;

    /**
     * @param patience how long a virtual thread may wait for a carrier, and the pause between two looks
     * @param looksUntilCalm after how many good looks in a row carriers that were added are given back
     */
    CarrierWatch(VirtualThreadSchedulerMXBean scheduler, Duration patience, int looksUntilCalm) {
        this.scheduler = scheduler;
        this.patience = patience;
        this.looksUntilCalm = looksUntilCalm;
        this.usual = scheduler.getParallelism();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(patience);
            }
        } catch (InterruptedException stopped) {
            scheduler.setParallelism(usual);
        }
    }

    private void look() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        Thread.ofVirtual().name("carrier-watch").start(ran::countDown);
        while (!ran.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            addOne();
        }
        if (++calm >= looksUntilCalm && scheduler.getParallelism() > usual) {
            scheduler.setParallelism(usual);
            toldThatThereAreNoMore = false;
        }
    }

    private void addOne() {
        calm = 0;
        int carriers = scheduler.getParallelism() + 1;
        try {
            scheduler.setParallelism(carriers);
            log.warn("No virtual thread ran for {} ms; there are {} carriers now", patience.toMillis(), carriers);
        } catch (IllegalArgumentException tooMany) {
            if (!toldThatThereAreNoMore) {
                log.error("No virtual thread runs, and there cannot be more than {} carriers", carriers - 1);
                toldThatThereAreNoMore = true;
            }
        }
    }

    /** It watches before there are requests, and until the last one is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        watcher = Thread.ofPlatform().daemon().name("carrier-watch").start(this::watch);
    }

    @Override
    public synchronized void stop() {
        if (watcher != null) {
            watcher.interrupt();
            watcher = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watcher != null;
    }
}
