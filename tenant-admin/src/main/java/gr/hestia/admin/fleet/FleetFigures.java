package gr.hestia.admin.fleet;

import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.metrics.Sampled;
import gr.hestia.platform.tenancy.TenantSchemaVersion;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the fleet stands, as the catalog and PostgreSQL tell it. Every process tells the same, so that readers take the
 * largest and not the sum.
 */
@Component
class FleetFigures implements Sampled {

    /** As the catalog constrains them; the rooms that give them their meaning are not known here. */
    private static final String[] RUN_STATES = {
        "QUEUED", "RUNNING", "FAILED", "DONE", "UNDO_QUEUED", "UNDOING", "UNDO_FAILED", "UNDONE"
    };

    private static final String[] INVITATION_STATES = {"PENDING", "RUNNING", "DONE", "FAILED"};

    /** Who was invited again is waited for no more: only the latest request for a person says how it stands. */
    private static final String LATEST_INVITATIONS = """
            (select distinct on (tenant, member) state from catalog.staff_invitation
              order by tenant, member, requested_at desc, id desc)""";

    private final AdminCatalog catalog;
    private final MultiGauge tenants;
    private final MultiGauge behind;
    private final MultiGauge runs;
    private final MultiGauge waiting;
    private final MultiGauge invitations;
    private final MultiGauge database;
    private final MultiGauge archive;
    private final MultiGauge backup;

    FleetFigures(AdminCatalog catalog, MeterRegistry registry) {
        this.catalog = catalog;
        this.tenants = gauge(registry, "hestia.tenants", "Tenants, by state and version of their schema");
        this.behind = gauge(registry, "hestia.tenants.behind", "Active tenants that this version does not understand");
        this.runs = gauge(registry, "hestia.onboarding.runs", "Onboardings, by where they stand");
        this.waiting = seconds(
                registry, "hestia.onboarding.oldest", "Time since the oldest onboarding that has not ended was due");
        this.invitations = gauge(registry, "hestia.invitations", "Invitations and removals of staff, by state");
        this.database = gauge(
                registry,
                "hestia.database",
                "What PostgreSQL tells of itself: bytes of this database, connections to all");
        this.archive = seconds(
                registry,
                "hestia.database.archive.failing",
                "Since when PostgreSQL cannot archive its log; 0 while it can");
        this.backup = seconds(
                registry,
                "hestia.database.backup.age",
                "Since the last backup of the whole server ended; no number where none is known");
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private static MultiGauge seconds(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name)
                .description(description)
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void sample() {
        catalog.run(client -> {
            tenants.register(tenants(client), true);
            behind.register(List.of(row(Tags.empty(), behind(client))), true);
            runs.register(byState(client, "catalog.onboarding_run", RUN_STATES), true);
            invitations.register(byState(client, LATEST_INVITATIONS, INVITATION_STATES), true);
            waiting.register(List.of(Row.of(Tags.empty(), oldest(client))), true);
            database.register(database(client), true);
            archive.register(List.of(Row.of(Tags.empty(), archiveFailing(client))), true);
            backup.register(List.of(Row.of(Tags.empty(), backupAge(client))), true);
        });
    }

    private static List<Row<?>> tenants(JdbcClient client) {
        return client.sql("select state, schema_version, count(*) from catalog.tenant group by state, schema_version")
                .<Row<?>>query((row, index) ->
                        row(Tags.of("state", row.getString(1), "version", row.getString(2)), row.getLong(3)))
                .list();
    }

    private static long behind(JdbcClient client) {
        return client.sql("select count(*) from catalog.tenant where state = 'ACTIVE' and schema_version < ?")
                .param(TenantSchemaVersion.expected())
                .query(Long.class)
                .single();
    }

    /** Also of states that nothing stands in, so that a figure that goes does not look like one that never was. */
    private static List<Row<?>> byState(JdbcClient client, String items, String... states) {
        return client.sql("select state, count(item.state) from unnest(?::text[]) as known (state)" + " left join "
                        + items + " item using (state) group by state")
                .param(states)
                .<Row<?>>query((row, index) -> row(Tags.of("state", row.getString(1)), row.getLong(2)))
                .list();
    }

    private static double oldest(JdbcClient client) {
        return client.sql("""
                        select coalesce(extract(epoch from now() - min(due_at)), 0) from catalog.onboarding_run
                         where state in ('QUEUED', 'RUNNING', 'UNDO_QUEUED', 'UNDOING') and due_at < now()
                        """).query(Double.class).single();
    }

    private static List<Row<?>> database(JdbcClient client) {
        return client.sql("""
                        select pg_database_size(current_database()),
                               (select sum(numbackends) from pg_stat_database),
                               current_setting('max_connections')::int
                        """)
                .query((row, index) -> Stream.<Row<?>>of(
                                row(Tags.of("what", "bytes"), row.getLong(1)),
                                row(Tags.of("what", "connections"), row.getLong(2)),
                                row(Tags.of("what", "max_connections"), row.getLong(3)))
                        .toList())
                .single();
    }

    private static double archiveFailing(JdbcClient client) {
        return client.sql("""
                        select case when last_failed_time > coalesce(last_archived_time, '-infinity')
                                    then extract(epoch from now() - coalesce(last_archived_time, stats_reset))
                                    else 0 end
                          from pg_stat_archiver
                        """).query(Double.class).single();
    }

    /** Every backup of a whole server leaves a file beside PostgreSQL's log, whatever made it. */
    private static double backupAge(JdbcClient client) {
        if (!client.sql("select has_function_privilege('pg_catalog.pg_ls_waldir()', 'execute')")
                .query(Boolean.class)
                .single()) {
            return Double.NaN;
        }
        return client.sql("""
                        select coalesce(extract(epoch from now() - max(modification)), 'NaN')
                          from pg_ls_waldir() where name like '%.backup'
                        """).query(Double.class).single();
    }

    private static Row<?> row(Tags tags, long value) {
        return Row.of(tags, value);
    }
}
