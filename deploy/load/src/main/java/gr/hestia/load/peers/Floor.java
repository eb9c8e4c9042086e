package gr.hestia.load.peers;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.bench.Traffic;
import gr.hestia.load.desk.Act;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.Tally;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same statements without an application: threads of this program take the desks as they come, on Hestia's connections
 * to tenants' data. What remains is what PostgreSQL, its driver and the change of tenant cost.
 */
final class Floor implements AutoCloseable {

    /** As web-api has them by default. */
    private static final int STRIPES = 8;

    private static final int CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LIFE = Duration.ofMinutes(20);

    private final TenantDataSource connections;
    private final FloorWork work;
    private final Map<String, TenantId> tenants;
    private final List<Desk> desks;

    private Floor(TenantDataSource connections, Map<String, TenantId> tenants, List<Desk> desks) {
        this.connections = connections;
        this.work = new FloorWork(connections);
        this.tenants = tenants;
        this.desks = desks;
    }

    static Floor open(PostgresServer server, JdbcClient database, List<Desk> desks) {
        Login web = server.logins().web();
        DatabaseProperties.Login login = new DatabaseProperties.Login(web.username(), web.password());
        DatabaseProperties properties =
                new DatabaseProperties(server.url(), login, null, null, STRIPES, CONNECTIONS, 1, PATIENCE, LIFE);
        return new Floor(LoginPools.tenants(properties, login), tenants(database), desks);
    }

    private static Map<String, TenantId> tenants(JdbcClient database) {
        return database
                .sql("select slug, id from catalog.tenant")
                .query((row, index) -> Map.entry(row.getString(1), new TenantId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One unit after another on as many threads as there are connections, for so long. */
    Outcome run(Load load, Duration duration) {
        Traffic.Draw draw = load.traffic().over(load.tenants());
        Tally tally = new Tally();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int thread = 0; thread < CONNECTIONS; thread++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        unit(draw, tally);
                    }
                });
            }
        }
        return tally.outcome((System.nanoTime() - begun) / 1e9);
    }

    private void unit(Traffic.Draw draw, Tally tally) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        Desk desk = desks.get(draw.next(chance));
        TenantId tenant = Objects.requireNonNull(tenants.get(desk.slug()));
        Act act = Act.at(chance.nextInt(100));
        long begun = System.nanoTime();
        try {
            CurrentTenant.where(tenant).run(() -> work.act(desk, act, chance));
            tally.answered(act, System.nanoTime() - begun);
        } catch (RuntimeException failure) {
            tally.failed(act, failure.toString());
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
