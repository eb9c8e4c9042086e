package gr.hestia.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A bounded cache that every replica forgets from within a second of a change, because the change itself is notified on
 * a channel in the transaction that makes it.
 *
 * @param <V> what is cached, under a text key that is also the payload of the notification
 */
public final class SharedCache<V> {

    private final CatalogChanges changes;
    private final String channel;
    private final Cache<String, V> entries;

    /**
     * @param channel the notification channel
     * @param maximumSize entries kept at most, so that memory does not grow with the number of tenants
     */
    public SharedCache(CatalogChanges changes, String channel, int maximumSize) {
        this.changes = changes;
        this.channel = channel;
        this.entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
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

    /** The cached value, or what the loader finds; what it does not find is not remembered. */
    public Optional<V> find(String key, Function<String, @Nullable V> loader) {
        return Optional.ofNullable(changes.isConnected() ? entries.get(key, loader) : loader.apply(key));
    }

    /** Tells every replica of a change when the caller's transaction commits; here it is forgotten with its end. */
    public void changed(JdbcClient transaction, String key) {
        CatalogChanges.tell(transaction, channel, key);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(key);
            }
        });
    }

    /** Forgets a value here, and nowhere else. */
    public void forget(String key) {
        entries.invalidate(key);
    }
}
