package gr.hestia.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each value that is loaded has the number of its loading. */
class SharedCacheTests {

    private static final String CHANNEL = "hestia_test";
    private static final String KEY = "sparta";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DatabaseProperties database = TenantFixture.database(PostgresServer.shared(), 1, 1);
    private final CatalogChanges changes = new CatalogChanges(database, Objects.requireNonNull(database.web()));
    private final SharedCache<Integer> cache = new SharedCache<>(changes, 10, "hestia_other", CHANNEL);
    private final AtomicInteger loadings = new AtomicInteger();

    @BeforeEach
    void listen() {
        changes.start();
        Awaitility.await().atMost(PATIENCE).until(changes::isConnected);
    }

    @AfterEach
    void stop() {
        changes.stop();
    }

    @Test
    void whatIsKnownIsNotLoadedAgain() {
        assertThat(find()).isEqualTo(1);
        assertThat(find()).isEqualTo(1);
    }

    @Test
    void whileNothingIsHeardEverythingIsLoaded() {
        assertThat(find()).isEqualTo(1);
        changes.stop();

        assertThat(find()).isEqualTo(2);
        assertThat(find()).isEqualTo(3);
    }

    @Test
    void whoeverLoadsKeepsNobodyElseWaiting() {
        assertThat(cache.find(
                        KEY,
                        key -> CompletableFuture.supplyAsync(this::find)
                                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                                .join()))
                .hasValue(1);
    }

    @Test
    void whatWasForgottenWhileItWasLoadedIsNotKept() {
        assertThat(cache.find(KEY, key -> {
                    cache.forget(key);
                    return 0;
                }))
                .hasValue(0);

        assertThat(find()).isEqualTo(1);
    }

    @Test
    void whatIsToldInATransactionIsForgottenHereWithItsEndAndNotBefore() {
        find();
        try (var pool = LoginPools.catalog(database, Objects.requireNonNull(database.web()), "teller")) {
            JdbcClient client = JdbcClient.create(pool);
            new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
                changes.tell(client, CHANNEL, KEY);
                assertThat(find()).isEqualTo(1);
                status.setRollbackOnly();
            });
            assertThat(find())
                    .as("taken back, which nobody but this process is told of")
                    .isEqualTo(2);
            assertThatIllegalStateException().isThrownBy(() -> changes.tell(client, CHANNEL, KEY));
        }
    }

    private int find() {
        return cache.find(KEY, key -> loadings.incrementAndGet()).orElseThrow();
    }
}
