package gr.hestia.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded cache that every replica forgets from within a second of a change, because the change itself is notified on
 * a channel in the transaction that makes it ({@link CatalogChanges#tell}). The replica that makes it forgets at once.
 *
 * @param <V> what is cached, under a text key that is also the payload of the notification
 */
public final class SharedCache<V> {

    private final CatalogChanges changes;
    private final Cache<String, V> entries;

    /**
     * @param maximumSize entries kept at most, so that memory does not grow with the number of tenants
     * @param channels on which changes of what is cached are told
     */
    public SharedCache(CatalogChanges changes, int maximumSize, String... channels) {
        this.changes = changes;
        this.entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
        for (String channel : channels) {
            changes.listen(channel, new CatalogChanges.Listener() {
                @Override
                public void changed(String key) {
                    entries.invalidate(key);
                }

                @Override
                public void everythingChanged() {
                    entries.invalidateAll();
                }
            });
        }
    }

    /** The cached value, or what the loader finds; what it does not find is not remembered. */
    public Optional<V> find(String key, Function<String, @Nullable V> loader) {
        return Optional.ofNullable(changes.isConnected() ? entries.get(key, loader) : loader.apply(key));
    }

    /** Forgets a value here, and nowhere else. */
    public void forget(String key) {
        entries.invalidate(key);
    }
}
