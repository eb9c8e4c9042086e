package gr.hestia.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** What was shown by those who were found to be signed in, as hashes. It says whose share is charged, and permits nothing. */
final class KnownClients {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 50_000;

    private final Cache<String, Boolean> clients =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    boolean contains(String client) {
        return clients.getIfPresent(client) != null;
    }

    void add(String client) {
        clients.put(client, true);
    }
}
