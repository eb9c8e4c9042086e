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

    /** Whether this one may ask now; if so, it has. */
    boolean permits(String key) {
        return perSecond == 0 || buckets.get(key, ignored -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
