package gr.hestia.load.schema;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.load.bench.Bench;
import gr.hestia.load.report.Circumstances;
import gr.hestia.load.report.Report;
import gr.hestia.platform.schema.CatalogSchema;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.DatabaseLogins;
import gr.hestia.platform.testing.FileTree;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes schemas as onboarding does and, in turn, the bare DDL by hand, on a server that already holds as many tenants as
 * there are municipalities. Which of the two goes first changes from pair to pair.
 */
public final class MeasureSchema {

    private static final int WARM_UP = 5;

    private final Bench bench;
    private final TenantSchemas schemas;
    private final HandMadeSchema byHand;

    private MeasureSchema(Bench bench, TenantSchemas schemas, HandMadeSchema byHand) {
        this.bench = bench;
        this.schemas = schemas;
        this.byHand = byHand;
    }

    /** Measures on a database server of its own, which is gone afterwards. */
    public static Report run(Bench bench) {
        Path directory = bench.place().data().resolveSibling("schema");
        delete(directory);
        try (PostgresServer server = PostgresServer.keptIn(
                directory, bench.ports().postgresql(), DatabaseLogins.random(), bench.terminal()::say)) {
            return on(server, bench);
        } catch (SQLException failure) {
            throw new IllegalStateException("the schemas could not be made", failure);
        } finally {
            delete(directory);
        }
    }

    private static Report on(PostgresServer server, Bench bench) throws SQLException {
        Login admin = server.logins().admin();
        try (HikariDataSource pool = LoginPools.catalog(
                        TenantFixture.database(server, 1, 1),
                        new DatabaseProperties.Login(admin.username(), admin.password()),
                        "measure");
                Connection connection = DriverManager.getConnection(server.url(), admin.username(), admin.password())) {
            new CatalogSchema(pool).bringUpToDate();
            SchemaTimes times =
                    new MeasureSchema(bench, TenantSchemas.on(pool), new HandMadeSchema(connection)).measure();
            return times.report(Circumstances.of(bench.revision(), JdbcClient.create(pool)));
        }
    }

    private SchemaTimes measure() throws SQLException {
        int tenants = bench.size().tenants();
        bench.terminal().say("making " + tenants + " schemas that are there before");
        for (int made = 0; made < tenants; made++) {
            make(newTenant());
        }
        for (int pair = 0; pair < WARM_UP; pair++) {
            pair(pair, new SchemaTimes(tenants));
        }
        SchemaTimes times = new SchemaTimes(tenants);
        bench.terminal().say("making " + bench.size().pairs() + " schemas each way");
        for (int pair = 0; pair < bench.size().pairs(); pair++) {
            pair(pair, times);
        }
        return times;
    }

    private void pair(int number, SchemaTimes times) throws SQLException {
        TenantId product = newTenant();
        TenantId hand = newTenant();
        double byProduct = 0;
        if (number % 2 == 0) {
            byProduct = millis(() -> make(product));
        }
        double byHand = millis(() -> this.byHand.make(hand));
        if (number % 2 == 1) {
            byProduct = millis(() -> make(product));
        }
        times.add(byProduct, byHand);
        schemas.drop(product);
        schemas.drop(hand);
    }

    private void make(TenantId tenant) {
        schemas.createRoleAndSchema(tenant);
        schemas.bringUpToDate(tenant);
    }

    private static TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }

    private static double millis(Making making) throws SQLException {
        long begun = System.nanoTime();
        making.make();
        return (System.nanoTime() - begun) / 1e6;
    }

    private interface Making {
        void make() throws SQLException;
    }

    private static void delete(Path directory) {
        try {
            FileTree.delete(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
