package gr.hestia.peers.tenant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;

/**
 * A pool for each tenant, made at its first request, whose connections are that tenant's for as long as they live. The
 * pools are small and give up what is idle; one scheduler looks after all of them, else each would have a thread for it.
 */
final class PoolPerTenant extends TenantConnections implements DisposableBean {

    private static final long serialVersionUID = 1L;
    private static final int KEEPERS = 2;

    private final transient HikariDataSource common;
    private final transient PeerProperties properties;
    private final transient Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private final transient ScheduledExecutorService keepers = Executors.newScheduledThreadPool(
            KEEPERS, Thread.ofPlatform().daemon().name("pool-keeper-", 0).factory());

    PoolPerTenant(HikariDataSource common, PeerProperties properties) {
        super(common);
        this.common = common;
        this.properties = properties;
    }

    @Override
    public Connection getConnection(String schema) throws SQLException {
        return pools.computeIfAbsent(schema, this::open).getConnection();
    }

    private HikariDataSource open(String schema) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName(schema);
        configuration.setJdbcUrl(common.getJdbcUrl());
        configuration.setUsername(common.getUsername());
        configuration.setPassword(common.getPassword());
        configuration.setMaximumPoolSize(properties.perTenant());
        configuration.setMinimumIdle(0);
        configuration.setIdleTimeout(properties.idleTimeout().toMillis());
        configuration.setConnectionTimeout(properties.connectionTimeout().toMillis());
        configuration.setMaxLifetime(properties.maxLifetime().toMillis());
        configuration.setInitializationFailTimeout(-1);
        configuration.setScheduledExecutor(keepers);
        configuration.addDataSourceProperty("currentSchema", schema + ",extensions");
        configuration.addDataSourceProperty("ApplicationName", "peer of a tenant");
        return new HikariDataSource(configuration);
    }

    @Override
    public void destroy() {
        pools.values().forEach(HikariDataSource::close);
        keepers.shutdownNow();
    }
}
