package gr.hestia.admin.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Centres that were made by an older version, and one whose schema somebody has been at. */
class MigrateFleetTests {

    private final TenantFixture fixture = TenantFixture.shared();
    private final TenantSchemas schemas = fixture.schemas();
    private final DriverManagerDataSource admin = admin();
    private final MigrateFleet fleet = new MigrateFleet(admin);
    private Tenant first;
    private Tenant second;

    @BeforeEach
    void older() {
        first = atVersion(fixture.create(), 1);
        second = atVersion(fixture.create(), 3);
    }

    @AfterEach
    void remove() {
        for (Tenant tenant : List.of(first, second)) {
            fixture.catalog()
                    .sql("delete from catalog.tenant where id = ?")
                    .param(tenant.id().value())
                    .update();
            schemas.drop(tenant.id());
        }
    }

    @Test
    void whoeverIsBehindIsBroughtUpToDateOnce() {
        MigrateFleet.Outcome outcome = fleet.migrate();

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.migrated()).isGreaterThanOrEqualTo(2);
        assertThat(versionOf(first)).isEqualTo(schemas.latestVersion());
        assertThat(versionOf(second)).isEqualTo(schemas.latestVersion());
        schemas.validate(first.id());
        assertThat(schemas.isOpen(second.id())).isTrue();

        assertThat(fleet.migrate()).isEqualTo(new MigrateFleet.Outcome(0, List.of(), outcome.upToDate()));
    }

    @Test
    void whoCannotBeMigratedHindersNobodyAndIsMendedByTheNextRun() {
        fixture.catalog()
                .sql("create table " + first.id().schema() + ".beneficiary (in_the_way int)")
                .update();

        MigrateFleet.Outcome outcome = fleet.migrate();

        assertThat(outcome.failed()).containsExactly(first.slug());
        assertThat(versionOf(first)).isEqualTo(1);
        assertThat(versionOf(second)).isEqualTo(schemas.latestVersion());

        fixture.catalog()
                .sql("drop table " + first.id().schema() + ".beneficiary")
                .update();
        assertThat(fleet.migrate()).isEqualTo(new MigrateFleet.Outcome(1, List.of(), outcome.upToDate() + 1));
        assertThat(versionOf(first)).isEqualTo(schemas.latestVersion());
    }

    /** One centre must not keep the others from their new version. */
    @Test
    void theCommandEndsWithZeroAlsoWhenOneTenantStaysBehind() {
        fixture.catalog()
                .sql("create table " + first.id().schema() + ".beneficiary (in_the_way int)")
                .update();

        assertThat(MigrateCommand.run(arguments())).isZero();
        assertThat(versionOf(first)).isEqualTo(1);
        assertThat(versionOf(second)).isEqualTo(schemas.latestVersion());
    }

    @Test
    void theCommandEndsWithOneWhenNothingCouldBeDone() {
        assertThat(MigrateCommand.run("--hestia.database.url=jdbc:postgresql://127.0.0.1:9/nowhere"))
                .isEqualTo(1);
        assertThat(MigrateCommand.tell(new MigrateFleet.Outcome(0, List.of("sparta", "zacharo"), 0)))
                .isEqualTo(1);
    }

    /** Also when it is run again for a tenant that nobody has mended yet, and where there are no tenants. */
    @Test
    void theCommandEndsWithZeroWhenOthersNeedNoMigration() {
        assertThat(MigrateCommand.tell(new MigrateFleet.Outcome(0, List.of("sparta"), 1)))
                .isZero();
        assertThat(MigrateCommand.tell(new MigrateFleet.Outcome(0, List.of(), 0)))
                .isZero();
    }

    private static String[] arguments() {
        Login login = PostgresServer.shared().logins().admin();
        return new String[] {
            "--hestia.database.url=" + PostgresServer.shared().url(),
            "--hestia.database.admin.username=" + login.username(),
            "--hestia.database.admin.password=" + login.password()
        };
    }

    private Tenant atVersion(Tenant tenant, int version) {
        String schema = tenant.id().schema();
        schemas.drop(tenant.id());
        schemas.createRoleAndSchema(tenant.id());
        Flyway.configure()
                .dataSource(admin)
                .locations("classpath:db/tenant")
                .schemas(schema)
                .placeholders(Map.of("role", schema))
                .initSql("set search_path to " + schema + ", extensions")
                .target(String.valueOf(version))
                .load()
                .migrate();
        fixture.catalog()
                .sql("update catalog.tenant set schema_version = ? where id = ?")
                .params(version, tenant.id().value())
                .update();
        return tenant;
    }

    private int versionOf(Tenant tenant) {
        return fixture.catalog()
                .sql("select schema_version from catalog.tenant where id = ?")
                .param(tenant.id().value())
                .query(Integer.class)
                .single();
    }

    private static DriverManagerDataSource admin() {
        PostgresServer server = PostgresServer.shared();
        Login login = server.logins().admin();
        return new DriverManagerDataSource(server.url(), login.username(), login.password());
    }
}
