package gr.hestia.peers.tenant;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import java.util.Objects;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Hibernate the tenant of the present request and the way to its connections. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    /** As many as web-api has by default; the load test uses those. */
    private static final int STRIPES = 8;

    private static final int CONNECTIONS = 16;

    @Bean
    TenantConnections tenantConnections(PeerProperties properties, HikariDataSource pool) {
        return switch (properties.connections()) {
            case SHARED -> new SharedPool(pool);
            case PER_TENANT -> new PoolPerTenant(pool, properties);
            case STRIPES -> stripes(properties, pool);
        };
    }

    @Bean
    HibernatePropertiesCustomizer multiTenancy(TenantConnections connections) {
        return hibernate -> {
            hibernate.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, connections);
            hibernate.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new SchemaResolver());
        };
    }

    private static Stripes stripes(PeerProperties properties, HikariDataSource pool) {
        PeerProperties.Login web = Objects.requireNonNull(properties.web(), "stripes need the login of web-api");
        DatabaseProperties.Login login = new DatabaseProperties.Login(web.username(), web.password());
        DatabaseProperties database = new DatabaseProperties(
                pool.getJdbcUrl(),
                login,
                null,
                null,
                STRIPES,
                CONNECTIONS,
                1,
                properties.connectionTimeout(),
                properties.maxLifetime());
        return new Stripes(pool, LoginPools.tenants(database, login));
    }
}
