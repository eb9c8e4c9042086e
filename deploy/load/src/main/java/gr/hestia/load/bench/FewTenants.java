package gr.hestia.load.bench;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.schema.CatalogSchema;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another database on the same server, with the first few tenants of the one that is measured. Their schemas are empty,
 * for nothing is read from them when an application starts.
 */
public final class FewTenants {

    private final PostgresServer server;
    private final String name;

    private FewTenants(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * Makes the database anew.
     *
     * @param all the database with all tenants
     * @param count how many of them, the first by slug
     * @return its JDBC address
     */
    public static String make(PostgresServer server, JdbcClient all, int count) {
        try {
            FewTenants few = new FewTenants(server, "hestia_first_" + count);
            few.asSuperuser(
                    "postgres",
                    "drop database if exists " + few.name + " (force)",
                    "create database " + few.name + " owner hestia_admin template template0 encoding 'UTF8'"
                            + " locale_provider icu icu_locale 'el'",
                    "revoke all on database " + few.name + " from public",
                    "grant connect on database " + few.name + " to hestia_web, hestia_region");
            few.asSuperuser(few.name, "revoke all on schema public from public");
            few.fill(all.sql("select * from catalog.tenant where state = 'ACTIVE' order by slug limit ?")
                    .param(count)
                    .query(Tenant::of)
                    .list());
            return server.url(few.name);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database with few tenants could not be made", failure);
        }
    }

    private void fill(List<Tenant> tenants) {
        Login login = server.logins().admin();
        DatabaseProperties.Login admin = new DatabaseProperties.Login(login.username(), login.password());
        DatabaseProperties here = new DatabaseProperties(
                server.url(name), null, admin, null, 1, 1, 2, Duration.ofSeconds(10), Duration.ofMinutes(5));
        try (HikariDataSource pool = LoginPools.catalog(here, admin, "few")) {
            new CatalogSchema(pool).bringUpToDate();
            TenantSchemas schemas = TenantSchemas.on(pool);
            JdbcClient catalog = JdbcClient.create(pool);
            for (Tenant tenant : tenants) {
                schemas.createRoleAndSchema(tenant.id());
                schemas.bringUpToDate(tenant.id());
                list(catalog, tenant.municipality());
                register(catalog, tenant);
            }
        }
    }

    /** A tenant of a fleet has a municipality that no new database knows: any real one under another key. */
    private static void list(JdbcClient catalog, String municipality) {
        catalog.sql("""
                        insert into catalog.municipality (key, regional_unit_key, name_el, name_en, seat_el, seat_en)
                        select ?, regional_unit_key, name_el, name_en, seat_el, seat_en
                          from catalog.municipality order by key limit 1
                            on conflict do nothing
                        """).param(municipality).update();
    }

    private static void register(JdbcClient catalog, Tenant tenant) {
        catalog.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, organization, state,
                               schema_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        tenant.id().value(),
                        tenant.slug(),
                        tenant.municipality(),
                        tenant.region(),
                        tenant.nameGreek(),
                        tenant.nameEnglish(),
                        Objects.requireNonNull(tenant.organization()),
                        tenant.state().name(),
                        tenant.schemaVersion())
                .update();
    }

    private void asSuperuser(String database, String... commands) throws SQLException {
        Login superuser = server.logins().superuser();
        try (Connection connection =
                        DriverManager.getConnection(server.url(database), superuser.username(), superuser.password());
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
