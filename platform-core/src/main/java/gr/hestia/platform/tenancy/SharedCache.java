package gr.hestia.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded cache that every replica forgets from within a second of a change, because the change itself is notified on
 * a channel in the transaction that makes it ({@link CatalogChanges#tell}). The replica that tells of it
 * there forgets at once.
 *
 * @param <V> what is cached, under a text key that is also the payload of the notification
 */
public final class SharedCache<V> {

    private final CatalogChanges changes;
    private final Cache<String, V> entries;
    private final AtomicLong forgotten = new AtomicLong();

    /**
     * @param maximumSize entries kept at most, so that memory does not grow with the number of tenants
     * @param channels on which changes of what is cached are told
     */
    public SharedCache(CatalogChanges changes, int maximumSize, String... channels) {
        this.changes = changes;
        this.entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
        CatalogChanges.Listener listener = new CatalogChanges.Listener() {
            @Override
            public void changed(String key) {
                forget(key);
            }

            @Override
            public void everythingChanged() {
                forgotten.incrementAndGet();
                entries.invalidateAll();
            }
        };
        for (String channel : channels) {
            changes.listen(channel, listener);
        }
    }

    /**
     * The cached value, or what the loader finds; what it does not find is not remembered.
     *
     * <p>The loader holds no lock: it may wait for a connection that somebody holds who asks here, too. What it found is
     * kept only if nothing was forgotten meanwhile.
     */
    public Optional<V> find(String key, Function<String, @Nullable V> loader) {
        V known = changes.isConnected() ? entries.getIfPresent(key) : null;
        if (known != null) {
            return Optional.of(known);
        }
        long before = forgotten.get();
        V found = loader.apply(key);
        if (found != null && changes.isConnected()) {
            entries.asMap().compute(key, (ignored, newer) -> forgotten.get() == before ? found : newer);
        }
        return Optional.ofNullable(found);
    }

    /** Forgets a value here, and nowhere else. */
    public void forget(String key) {
        forgotten.incrementAndGet();
        entries.invalidate(key);
    }
}
