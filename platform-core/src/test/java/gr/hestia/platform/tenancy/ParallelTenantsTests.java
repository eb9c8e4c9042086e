package gr.hestia.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantDoor;
import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many tenants at once over few connections, in an order that nobody chose; every row is checked for its owner. */
class ParallelTenantsTests {

    private static final int TENANTS = 12;
    private static final int THREADS = 24;
    private static final int OPERATIONS_PER_THREAD = 250;

    private final List<Tenant> tenants =
            Stream.generate(TenantFixture.shared()::create).limit(TENANTS).toList();

    @Test
    void noRowIsEverSeenByAnotherTenant() throws Exception {
        try (TenantDataSource door = TenantDoor.open(PostgresServer.shared(), 3, 6);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(seed -> (Callable<Integer>) () -> operate(door, new Random(seed)))
                    .toList();
            int written = 0;
            for (var result : threads.invokeAll(work)) {
                written += result.get();
            }
            assertThat(countAll(door)).isEqualTo(written);
            assertThat(door.activeConnections()).isZero();
        }
    }

    private int operate(TenantDataSource door, Random random) {
        JdbcClient jdbc = JdbcClient.create(door);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        int written = 0;
        for (int operation = 0; operation < OPERATIONS_PER_THREAD; operation++) {
            Tenant tenant = tenants.get(random.nextInt(TENANTS));
            int kind = random.nextInt(4);
            written += CurrentTenant.where(tenant.id()).call(() -> switch (kind) {
                case 0 -> write(jdbc, tenant);
                case 1 -> transaction.execute(status -> write(jdbc, tenant) + check(jdbc, tenant));
                case 2 ->
                    transaction.execute(status -> {
                        write(jdbc, tenant);
                        status.setRollbackOnly();
                        return check(jdbc, tenant);
                    });
                default -> check(jdbc, tenant);
            });
        }
        return written;
    }

    private static int write(JdbcClient jdbc, Tenant owner) {
        return jdbc.sql("insert into audit_event (id, actor, act, subject_kind) values (uuidv7(), ?, 'test', 'test')")
                .param(owner.slug())
                .update();
    }

    private static int check(JdbcClient jdbc, Tenant owner) {
        List<String> owners = jdbc.sql("select distinct actor from audit_event")
                .query(String.class)
                .list();
        assertThat(owners).allMatch(owner.slug()::equals);
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo(owner.id().schema());
        return 0;
    }

    private int countAll(TenantDataSource door) {
        JdbcClient jdbc = JdbcClient.create(door);
        return tenants.stream()
                .mapToInt(tenant -> CurrentTenant.where(tenant.id())
                        .call(() -> jdbc.sql("select count(*) from audit_event")
                                .query(Integer.class)
                                .single()))
                .sum();
    }
}
