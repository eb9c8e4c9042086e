package gr.hestia.platform.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.tenancy.DatabaseProperties.Login;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;

/** The connections of a process, by the logins that its configuration names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class TenancyConfiguration {

    @Bean
    CatalogChanges catalogChanges(DatabaseProperties database) {
        return new CatalogChanges(database, runtimeLogin(database));
    }

    @Bean
    TenantRegistry tenantRegistry(@Qualifier("catalogDataSource") DataSource catalog, CatalogChanges changes) {
        return new TenantRegistry(JdbcClient.create(catalog), changes);
    }

    private static Login runtimeLogin(DatabaseProperties database) {
        Login login = database.web() != null ? database.web() : database.region();
        return Objects.requireNonNull(login, "hestia.database.web or hestia.database.region is missing");
    }

    /** The data plane: tenants' data through the one door, the catalog through a small pool of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hestia.database.web.username")
    static class DataPlane {

        @Bean
        @Primary
        TenantDataSource dataSource(
                DatabaseProperties database, MeterRegistry registry, ObjectProvider<ObservedStatements> observed) {
            return LoginPools.tenants(
                    database,
                    runtimeLogin(database),
                    registry,
                    door -> observed.stream()
                            .findFirst()
                            .map(each -> each.of(door))
                            .orElse(door));
        }

        @Bean(defaultCandidate = false)
        @SpringSessionDataSource
        HikariDataSource catalogDataSource(DatabaseProperties database, MeterRegistry registry) {
            return LoginPools.catalog(database, runtimeLogin(database), "catalog", registry);
        }

        @Bean
        CentreDirectory centreDirectory(@Qualifier("catalogDataSource") DataSource catalog) {
            return new CentreDirectory(JdbcClient.create(catalog));
        }

        @Bean
        TenantFilter tenantFilter(TenantRegistry tenants) {
            return new TenantFilter(tenants);
        }
    }

    /** The control plane: its pages see the catalog and no tenant at all. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hestia.database.region.username")
    static class ControlPlane {

        @Bean
        @Primary
        HikariDataSource catalogDataSource(DatabaseProperties database, MeterRegistry registry) {
            return LoginPools.catalog(database, runtimeLogin(database), "catalog", registry);
        }
    }
}
