package gr.hestia.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** So many requests of each centre at once; the others wait for their turn, in the order in which they came. */
final class Turns {

    private final int atOnce;
    private final Duration patience;
    private final int waiting;
    /** Kept while anybody holds or waits for a turn. */
    private final Cache<String, Semaphore> turns =
            Caffeine.newBuilder().weakValues().build();

    Turns(int atOnce, Duration patience, int waiting) {
        this.atOnce = atOnce;
        this.patience = patience;
        this.waiting = waiting;
    }

    /** What a request works under. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a turn, as long as patience lasts. @return the turn, or null if it did not come */
    @Nullable
    Turn await(String key) {
        Semaphore free = turns.get(key, ignored -> new Semaphore(atOnce, true));
        if (free.getQueueLength() >= waiting) {
            return null;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? free::release : null;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
