package gr.hestia.load.bench;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.load.report.Circumstances;
import gr.hestia.local.Application;
import gr.hestia.local.Installation;
import gr.hestia.local.Municipalities;
import gr.hestia.local.Municipalities.Centre;
import gr.hestia.local.Parts;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running installation with its municipalities; closing it stops everything that was started for it. */
public final class Site implements AutoCloseable {

    private final Bench bench;
    private final Parts parts;
    private final Installation installation;
    private final HikariDataSource superuser;

    private Site(Bench bench, Map<String, String> settings, Parts parts) {
        this.bench = bench;
        this.parts = parts;
        this.installation = Installation.start(bench.place(), bench.ports(), settings, bench.terminal(), parts);
        this.superuser = pool(installation.postgres());
    }

    /** The installation of the last time, or a new one. */
    public static Site open(Bench bench) {
        return open(bench, Map.of());
    }

    /**
     * The same with settings of PostgreSQL's over the usual ones.
     *
     * @param settings by name
     */
    static Site open(Bench bench, Map<String, String> settings) {
        Parts parts = new Parts(bench.terminal());
        try {
            return new Site(bench, settings, parts);
        } catch (RuntimeException failure) {
            parts.stop();
            throw failure;
        }
    }

    /** A new installation in the place of the last one. */
    public static Site fresh(Bench bench) {
        bench.place().empty();
        return open(bench);
    }

    /** The installation of the last time with at least so many tenants; those that are missing are brought in. */
    public static Site with(Bench bench, int tenants) {
        Site site = open(bench);
        try {
            site.bringInMissing(tenants);
            return site;
        } catch (RuntimeException failure) {
            site.close();
            throw failure;
        }
    }

    /** What it stands on. */
    public Installation installation() {
        return installation;
    }

    /** The database {@code hestia} with every right, to look and to prepare. */
    public JdbcClient database() {
        return JdbcClient.create(superuser);
    }

    /** Where and how something is measured here. */
    public Circumstances circumstances() {
        return Circumstances.of(bench.revision(), database());
    }

    /** Starts tenant-admin and waits until it is ready. */
    public Application startTenantAdmin() {
        Application tenantAdmin =
                parts.add("tenant-admin", installation.applications().tenantAdmin());
        tenantAdmin.awaitReady();
        return tenantAdmin;
    }

    /** The first municipalities of the reference list, by key. */
    public List<Municipality> municipalities(int count) {
        return database()
                .sql("""
                        select m.key, u.key, u.region_key, m.name_el
                          from catalog.municipality m join catalog.regional_unit u on u.key = m.regional_unit_key
                         order by m.key limit ?
                        """)
                .param(count)
                .query((row, index) ->
                        new Municipality(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Brings municipalities in with one call and waits until all are active. */
    public List<Centre> bringIn(List<Municipality> municipalities) {
        List<Centre> centres = Municipalities.bringIn(
                new SyntheticManifests(bench.place().data().resolve("manifests")).write(municipalities),
                installation.controlPlane(),
                bench.terminal());
        if (centres.size() < municipalities.size()) {
            throw new IllegalStateException((municipalities.size() - centres.size())
                    + " municipalities could not be brought in; the log is "
                    + bench.place().data().resolve("log/tenant-admin.log"));
        }
        return centres;
    }

    /** Tidies up after much was written, so that PostgreSQL does not do so in the midst of a measurement. */
    public void settle() {
        bench.terminal().say("tidying up the database");
        database().sql("vacuum (analyze)").update();
        database().sql("checkpoint").update();
    }

    private void bringInMissing(int tenants) {
        try (var _ = startTenantAdmin()) {
            int active = database()
                    .sql("select count(*) from catalog.tenant where state = 'ACTIVE'")
                    .query(Integer.class)
                    .single();
            if (active < tenants) {
                bringIn(municipalities(tenants));
            }
        }
    }

    @Override
    public void close() {
        superuser.close();
        parts.stop();
    }

    private static HikariDataSource pool(PostgresServer server) {
        Login superuser = server.logins().superuser();
        return LoginPools.catalog(
                TenantFixture.database(server, 1, 1),
                new DatabaseProperties.Login(superuser.username(), superuser.password()),
                "measure");
    }
}
