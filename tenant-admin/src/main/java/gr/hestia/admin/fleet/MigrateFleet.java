package gr.hestia.admin.fleet;

import gr.hestia.platform.schema.CatalogSchema;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the catalog and every tenant's schema up to date before new versions are rolled out.
 *
 * <p>One transaction for each tenant, which also notes its version: interrupted anywhere, the next run goes on with the
 * rest, and with nothing left to do it is two queries. A tenant that cannot be migrated hinders no other. Tenants that are
 * still being onboarded are left to their onboarding.
 */
public final class MigrateFleet {

    private static final Logger log = LoggerFactory.getLogger(MigrateFleet.class);

    private final CatalogSchema catalog;
    private final TenantSchemas schemas;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /** @param admin connections of the login {@code hestia_admin} */
    public MigrateFleet(DataSource admin) {
        this.catalog = new CatalogSchema(admin);
        this.schemas = TenantSchemas.on(admin);
        this.client = JdbcClient.create(admin);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(admin));
    }

    private record Behind(TenantId id, String slug, int version) {}

    /**
     * What became of it.
     *
     * @param migrated how many tenants were brought up to date
     * @param failed slugs of those that were not, which the data plane goes on serving only if it understands them
     * @param upToDate how many tenants are up to date afterwards, whether or not they were before
     */
    public record Outcome(int migrated, List<String> failed, int upToDate) {

        /** Whether new versions have nobody to serve: then it is the migration that is wrong, and not a tenant. */
        public boolean reachedNobody() {
            return !failed.isEmpty() && upToDate == 0;
        }
    }

    /** Migrates whatever is behind; does nothing when nothing is. */
    public Outcome migrate() {
        catalog.bringUpToDate();
        int latest = schemas.latestVersion();
        List<Behind> behind = behind(latest);
        log.info("the catalog is up to date; {} tenants are behind version {}", behind.size(), latest);
        List<String> failed = new ArrayList<>();
        for (Behind tenant : behind) {
            try {
                migrate(tenant);
                log.info("{} went from version {} to {}", tenant.slug(), tenant.version(), latest);
            } catch (RuntimeException failure) {
                log.error("{} stays at version {}", tenant.slug(), tenant.version(), failure);
                failed.add(tenant.slug());
            }
        }
        return new Outcome(behind.size() - failed.size(), failed, upToDate(latest));
    }

    private void migrate(Behind tenant) {
        transaction.executeWithoutResult(status -> {
            int version = schemas.bringUpToDate(tenant.id());
            client.sql("update catalog.tenant set schema_version = ? where id = ?")
                    .params(version, tenant.id().value())
                    .update();
        });
    }

    private int upToDate(int latest) {
        return client.sql("""
                        select count(*) from catalog.tenant
                         where schema_version >= ? and state in ('ACTIVE', 'SUSPENDED')
                        """).param(latest).query(Integer.class).single();
    }

    private List<Behind> behind(int latest) {
        return client.sql("""
                        select id, slug, schema_version from catalog.tenant
                         where schema_version < ? and state in ('ACTIVE', 'SUSPENDED') order by slug
                        """)
                .param(latest)
                .query((row, index) -> new Behind(
                        new TenantId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getInt("schema_version")))
                .list();
    }
}
