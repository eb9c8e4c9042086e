package gr.hestia.platform.schema;

import gr.hestia.platform.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes and keeps the schemas and roles of tenants, with the login {@code hestia_admin}.
 *
 * <p>Each act runs in one transaction under the tenant's advisory lock and gives the same result when it is repeated.
 */
public final class TenantSchemas {

    private static final String HISTORY = """
            create table flyway_schema_history (
                installed_rank int           not null constraint flyway_schema_history_pk primary key,
                version        varchar(50),
                description    varchar(200)  not null,
                type           varchar(20)   not null,
                script         varchar(1000) not null,
                checksum       int,
                installed_by   varchar(100)  not null,
                installed_on   timestamp     not null default now(),
                execution_time int           not null,
                success        boolean       not null
            );
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final TenantMigrations migrations;

    private TenantSchemas(DataSource admin) {
        this.jdbc = new JdbcTemplate(admin);
        this.client = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(admin));
        this.migrations = new TenantMigrations(admin);
    }

    /** @param admin connections of the login {@code hestia_admin} */
    public static TenantSchemas on(DataSource admin) {
        return new TenantSchemas(admin);
    }

    /** The version that a schema has when every migration is applied. */
    public int latestVersion() {
        return migrations.list().getLast().version();
    }

    /** Makes the tenant's role, which may log in nowhere, and its empty schema. Does nothing where both exist. */
    public void createRoleAndSchema(TenantId tenant) {
        String name = tenant.schema();
        locked(tenant, () -> {
            if (!roleExists(name)) {
                jdbc.execute("create role " + name + " login noinherit");
            }
            jdbc.execute("create schema if not exists " + name);
            open(name);
        });
    }

    /**
     * Applies what the schema lacks, as one script, and writes Flyway's history.
     *
     * @return the schema's version afterwards
     */
    public int bringUpToDate(TenantId tenant) {
        String name = tenant.schema();
        List<TenantMigration> all = migrations.list();
        locked(tenant, () -> {
            searchIn(name);
            boolean hasHistory = client.sql("select to_regclass(? || '.flyway_schema_history') is not null")
                    .param(name)
                    .query(Boolean.class)
                    .single();
            Set<String> applied = hasHistory ? applied() : Set.of();
            List<TenantMigration> missing = all.stream()
                    .filter(migration -> !applied.contains(migration.script()))
                    .toList();
            if (!missing.isEmpty()) {
                jdbc.execute(script(missing, name, hasHistory));
                jdbc.execute((ConnectionCallback<int[]>) connection -> record(connection, missing, applied.size()));
            }
        });
        return all.getLast().version();
    }

    /** Lets Flyway compare the schema's history with the migrations; throws when they differ. */
    public void validate(TenantId tenant) {
        migrations.flyway(tenant.schema(), tenant.schema()).load().validate();
    }

    /** Whether the data plane can reach the schema: role, membership, usage and at least one granted table. */
    public boolean isOpen(TenantId tenant) {
        String name = tenant.schema();
        return roleExists(name)
                && client.sql("""
                                select pg_has_role('hestia_web', ?, 'set')
                                   and has_schema_privilege(?, n.oid, 'usage')
                                   and has_table_privilege(?, c.oid, 'insert')
                                  from pg_namespace n join pg_class c on c.relnamespace = n.oid
                                 where n.nspname = ? and c.relname = 'audit_event'
                                """)
                        .params(name, name, name, name)
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    /**
     * Takes the schema out of reach of every transaction that begins from now on, also in requests already under way. One
     * that is open may go on with the tables it has touched until it ends: PostgreSQL looks at rights anew with the first
     * lock that a transaction takes.
     */
    public void close(TenantId tenant) {
        String name = tenant.schema();
        locked(tenant, () -> {
            jdbc.execute("revoke usage on schema " + name + " from " + name);
            jdbc.execute("revoke " + name + " from hestia_web");
        });
    }

    /** Opens a closed schema again. */
    public void reopen(TenantId tenant) {
        locked(tenant, () -> open(tenant.schema()));
    }

    /** Removes schema and role with all they hold. Only for a tenant that never became active. */
    public void drop(TenantId tenant) {
        String name = tenant.schema();
        locked(tenant, () -> {
            jdbc.execute("drop schema if exists " + name + " cascade");
            jdbc.execute("drop role if exists " + name);
        });
    }

    /** Runs work of the control plane inside the tenant's schema, in one transaction under its lock. */
    public void inSchema(TenantId tenant, SchemaWork work) {
        locked(tenant, () -> {
            searchIn(tenant.schema());
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                work.in(connection);
                return true;
            });
        });
    }

    /** The same with a client, for work that has a result. */
    public <R> R call(TenantId tenant, Function<JdbcClient, R> work) {
        return inTransaction(tenant, () -> {
            searchIn(tenant.schema());
            return work.apply(client);
        });
    }

    /** Work on a connection whose search path is the tenant's schema. */
    @FunctionalInterface
    public interface SchemaWork {
        void in(Connection connection) throws SQLException;
    }

    private void open(String name) {
        jdbc.execute("grant usage on schema " + name + " to " + name);
        jdbc.execute("grant " + name + " to hestia_web with inherit false, set true");
    }

    private boolean roleExists(String name) {
        return client.sql("select exists (select from pg_roles where rolname = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private Set<String> applied() {
        return Set.copyOf(client.sql("select script from flyway_schema_history where success and version is not null")
                .query(String.class)
                .list());
    }

    private static String script(List<TenantMigration> missing, String role, boolean hasHistory) {
        StringBuilder script = new StringBuilder(hasHistory ? "" : HISTORY);
        missing.forEach(migration -> script.append(migration.sqlFor(role)).append('\n'));
        return script.toString();
    }

    private static int[] record(Connection connection, List<TenantMigration> missing, int rank) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (?, ?, ?, 'SQL', ?, ?, current_user, 0, true)
                """)) {
            for (TenantMigration migration : missing) {
                insert.setInt(1, ++rank);
                insert.setString(2, String.valueOf(migration.version()));
                insert.setString(3, migration.description());
                insert.setString(4, migration.script());
                insert.setInt(5, migration.checksum());
                insert.addBatch();
            }
            return insert.executeBatch();
        }
    }

    private void searchIn(String name) {
        client.sql("select set_config('search_path', ? || ', extensions', true)")
                .param(name)
                .query(String.class)
                .single();
    }

    private void locked(TenantId tenant, Runnable work) {
        inTransaction(tenant, () -> {
            work.run();
            return true;
        });
    }

    private <R> R inTransaction(TenantId tenant, Supplier<R> work) {
        return transaction.execute(status -> {
            jdbc.execute("set local lock_timeout = '5s'");
            client.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(tenant.schema())
                    .query((row, index) -> true)
                    .list();
            return work.get();
        });
    }
}
