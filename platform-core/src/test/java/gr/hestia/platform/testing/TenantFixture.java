package gr.hestia.platform.testing;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.schema.CatalogSchema;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real tenants for tests: a row in the catalog, a schema and a role, made by the same code that onboarding uses.
 *
 * <p>Each test makes the tenants it needs, under slugs nobody else has, and never shares one with another test.
 */
public final class TenantFixture {

    /** Regions whose municipalities are left to tests that onboard them, as long as there are others. */
    private static final List<String> LEFT_TO_ONBOARDING =
            List.of("attica", "central-macedonia", "crete", "epirus", "peloponnese", "western-greece");

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final TenantSchemas schemas;
    private final JdbcClient catalog;

    private TenantFixture(HikariDataSource admin) {
        new CatalogSchema(admin).bringUpToDate();
        this.schemas = TenantSchemas.on(admin);
        this.catalog = JdbcClient.create(admin);
    }

    private static final class Shared {
        static final TenantFixture INSTANCE = new TenantFixture(adminPool(PostgresServer.shared()));
    }

    /** The fixture on this JVM's shared PostgreSQL; its catalog is up to date. */
    public static TenantFixture shared() {
        return Shared.INSTANCE;
    }

    /** The connections of a process that has all three logins, in small pools. */
    public static DatabaseProperties database(PostgresServer server, int stripes, int poolSize) {
        return new DatabaseProperties(
                server.url(),
                login(server.logins().web()),
                login(server.logins().admin()),
                login(server.logins().region()),
                stripes,
                poolSize,
                2,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5));
    }

    /** The schemas, as the control plane's workers handle them. */
    public TenantSchemas schemas() {
        return schemas;
    }

    /** The catalog, as the control plane's workers handle it. */
    public JdbcClient catalog() {
        return catalog;
    }

    /** An active tenant with an empty schema and an organization id of its own, in a municipality still free. */
    public Tenant create() {
        return create(UUID.randomUUID().toString());
    }

    /** The same with an organization that exists in Keycloak. */
    public Tenant create(TestOrganization organization) {
        return create(organization.id().toString());
    }

    private Tenant create(String organization) {
        TenantId id = new TenantId(UUID.randomUUID());
        String slug = "tenant-" + COUNTER.incrementAndGet() + "-" + id.schema().substring(2, 8);
        catalog.sql("""
                        insert into catalog.tenant
                            (id, slug, municipality, region, name_el, name_en, organization, state)
                        select :id, :slug, m.key, u.region_key, 'Κέντρο ' || :slug, 'Centre ' || :slug, :organization, 'PROVISIONING'
                          from catalog.municipality m join catalog.regional_unit u on u.key = m.regional_unit_key
                         where not exists (select from catalog.tenant t where t.municipality = m.key)
                         order by u.region_key in (:onboarding), m.key limit 1
                        """)
                .param("id", id.value())
                .param("slug", slug)
                .param("organization", organization)
                .param("onboarding", LEFT_TO_ONBOARDING)
                .update();
        schemas.createRoleAndSchema(id);
        int version = schemas.bringUpToDate(id);
        catalog.sql("update catalog.tenant set schema_version = ?, state = 'ACTIVE' where id = ?")
                .params(version, id.value())
                .update();
        return get(id);
    }

    /** Changes a tenant's state in the catalog, which tells every process. */
    public void moveTo(TenantId id, TenantState state) {
        catalog.sql("update catalog.tenant set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /** Whether anybody waits for a lock at this moment. */
    public boolean somebodyWaits() {
        return catalog.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Tenant get(TenantId id) {
        return catalog.sql("select * from catalog.tenant where id = ?")
                .param(id.value())
                .query(Tenant::of)
                .single();
    }

    private static HikariDataSource adminPool(PostgresServer server) {
        DatabaseProperties database = database(server, 1, 1);
        return LoginPools.catalog(database, login(server.logins().admin()), "fixture");
    }

    private static DatabaseProperties.Login login(Login login) {
        return new DatabaseProperties.Login(login.username(), login.password());
    }
}
