package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes runs that are due, or whose worker has not been heard of, and keeps hold of them. */
@Component
class Claims {

    private final AdminCatalog catalog;

    Claims(AdminCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A run that was taken.
     *
     * @param run the run
     * @param undoing whether it is to be undone
     * @param next the first step that is not done
     */
    record Claim(Onboarding run, boolean undoing, StepName next) {}

    /** The run that is due longest, if any is; no other process gets it while the lease lasts. */
    Optional<Claim> take(Duration lease) {
        return catalog.call(client -> due(client, lease)
                .map(taken -> new Claim(
                        taken.run(),
                        taken.undoing(),
                        firstUndone(client, taken.run().run()))));
    }

    private record Taken(Onboarding run, boolean undoing) {}

    private static Optional<Taken> due(JdbcClient client, Duration lease) {
        return client.sql("""
                        update catalog.onboarding_run r
                           set state = case when r.state in ('UNDO_QUEUED', 'UNDOING') then 'UNDOING' else 'RUNNING' end,
                               lease = gen_random_uuid(), version = r.version + 1,
                               lease_until = now() + ? * interval '1 millisecond'
                          from (select id from catalog.onboarding_run
                                 where state in ('QUEUED', 'UNDO_QUEUED') and due_at <= now()
                                    or state in ('RUNNING', 'UNDOING') and lease_until < now()
                                 order by due_at limit 1 for update skip locked) due
                         where r.id = due.id
                        returning r.*, (select organization from catalog.tenant t where t.id = r.tenant) as organization
                        """).param(lease.toMillis()).query(Claims::taken).optional();
    }

    /** Shows that the holders of these leases are alive. */
    void renew(Collection<UUID> leases, Duration lease) {
        catalog.run(client -> client.sql("""
                        update catalog.onboarding_run set lease_until = now() + ? * interval '1 millisecond'
                         where lease = any (?)
                        """)
                .params(lease.toMillis(), leases.toArray(UUID[]::new))
                .update());
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        Onboarding run = new Onboarding(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("slug"),
                row.getString("region"),
                row.getString("name_en"),
                row.getString("manifest"),
                row.getObject("coordinator", UUID.class),
                row.getString("coordinator_name"),
                row.getString("coordinator_email"),
                row.getString("account"),
                row.getBoolean("account_made"),
                Onboarding.Letter.valueOf(row.getString("invitation")),
                row.getString("organization"));
        return new Taken(run, "UNDOING".equals(row.getString("state")));
    }

    private static StepName firstUndone(JdbcClient client, UUID run) {
        return StepName.valueOf(client.sql("""
                        select name from catalog.onboarding_step where run = ? and (state <> 'DONE' or ordinal = ?)
                         order by ordinal limit 1
                        """)
                .params(run, StepName.ACTIVATE.place())
                .query(String.class)
                .single());
    }
}
