package gr.hestia.platform.schema;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that holds the login that may create and alter; present in the control plane only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hestia.database.admin.username")
class SchemaConfiguration {

    @Bean(defaultCandidate = false)
    HikariDataSource adminDataSource(DatabaseProperties database, MeterRegistry registry) {
        return LoginPools.catalog(database, Objects.requireNonNull(database.admin()), "admin", registry);
    }

    @Bean
    CatalogSchema catalogSchema(@Qualifier("adminDataSource") HikariDataSource admin) {
        return new CatalogSchema(admin);
    }

    @Bean
    TenantSchemas tenantSchemas(@Qualifier("adminDataSource") HikariDataSource admin) {
        return TenantSchemas.on(admin);
    }
}
