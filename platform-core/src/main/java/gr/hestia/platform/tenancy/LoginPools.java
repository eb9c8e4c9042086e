package gr.hestia.platform.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import gr.hestia.platform.tenancy.DatabaseProperties.Login;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Makes connection pools for a login of this platform, all of one kind. */
public final class LoginPools {

    private LoginPools() {}

    /** A plain pool for a login that works in schema {@code catalog}; it connects on first use. */
    public static HikariDataSource catalog(DatabaseProperties database, Login login, String name) {
        return catalog(database, login, name, new SimpleMeterRegistry());
    }

    /** The same, with its figures in a registry. */
    public static HikariDataSource catalog(
            DatabaseProperties database, Login login, String name, MeterRegistry registry) {
        HikariConfig configuration = configuration(database, login, name, database.catalogPoolSize(), registry);
        configuration.addDataSourceProperty("currentSchema", "catalog,extensions");
        return new HikariDataSource(configuration);
    }

    /** The one door to tenant data, in stripes, for a login that is a member of tenant roles. */
    public static TenantDataSource tenants(DatabaseProperties database, Login login) {
        return tenants(database, login, new SimpleMeterRegistry(), UnaryOperator.identity());
    }

    /** The same, with its figures in a registry, and somebody looking on. */
    static TenantDataSource tenants(
            DatabaseProperties database, Login login, MeterRegistry registry, UnaryOperator<DataSource> observed) {
        int stripes = Math.min(database.stripes(), database.poolSize());
        int perStripe = Math.ceilDiv(database.poolSize(), stripes);
        return new TenantDataSource(
                new StripedPool(
                        stripes,
                        index -> configuration(database, login, "tenants-" + index, perStripe, registry),
                        registry),
                observed);
    }

    private static HikariConfig configuration(
            DatabaseProperties database, Login login, String name, int size, MeterRegistry registry) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName(name);
        configuration.setJdbcUrl(database.url());
        configuration.setUsername(login.username());
        configuration.setPassword(login.password());
        configuration.setMaximumPoolSize(size);
        configuration.setMinimumIdle(0);
        configuration.setConnectionTimeout(database.connectionTimeout().toMillis());
        configuration.setMaxLifetime(database.maxLifetime().toMillis());
        configuration.setInitializationFailTimeout(-1);
        configuration.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
        configuration.addDataSourceProperty("ApplicationName", "hestia " + name);
        // What PostgreSQL adds to an error names the values of the row: they are people's, and errors are logged.
        configuration.addDataSourceProperty("logServerErrorDetail", "false");
        return configuration;
    }
}
