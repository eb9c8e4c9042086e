package gr.hestia.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** A rate for each of many: so much a second, and what was saved up while nothing was asked. */
final class Rates {

    /** Whoever asks nothing for this long has everything saved up again at any rate worth having. */
    private static final Duration REST = Duration.ofMinutes(10);

    private static final int MOST = 50_000;

    private final int perSecond;
    private final int burst;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(REST).build();

    /** @param perSecond 0 for no limit */
    Rates(int perSecond, int burst) {
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /**
     * Waits until this one may ask, if that is soon enough; if so, it has asked. Who asks too often is thereby served
     * evenly: told to come again later, all would come at once and be felt by others.
     */
    boolean permits(String key, Duration patience) {
        if (perSecond == 0) {
            return true;
        }
        try {
            return buckets.get(key, ignored -> bucket()).asBlocking().tryConsume(1, patience);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
