package gr.hestia.platform.metrics;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.tenancy.TenantSchemaVersion;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationFilter;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    TenantLabels tenantLabels(ManagementProperties properties, MeterRegistry registry) {
        return new TenantLabels(properties.tenantLabels(), registry);
    }

    @Bean
    Sampling sampling(ManagementProperties properties, TenantLabels labels, List<Sampled> all, MeterRegistry registry) {
        return new Sampling(properties, labels, all, registry);
    }

    @Bean
    LoginFigures loginFigures(MeterRegistry registry) {
        return new LoginFigures(registry);
    }

    /** A look at every filter of the security chain would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /** Whose work it is stands on every span of it, down to the statement. */
    @Bean
    ObservationFilter tenantOnSpans() {
        return context -> CurrentTenant.find()
                .map(id -> context.addHighCardinalityKeyValue(KeyValue.of(TenantTraffic.TENANT, id.toString())))
                .orElse(context);
    }

    @Bean
    MeterBinder whatThisBuildExpects(CatalogChanges changes) {
        return registry -> {
            Gauge.builder("hestia.schema.expected", TenantSchemaVersion::expected)
                    .description("Version of a tenant's schema that this build needs at least")
                    .register(registry);
            Gauge.builder("hestia.catalog.changes.connected", () -> changes.isConnected() ? 1 : 0)
                    .description("Whether this process hears of changes; while not, nothing is kept in memory")
                    .register(registry);
        };
    }

    /** What only the data plane has: tenants' own requests, connections and acts. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hestia.database.web.username")
    static class DataPlane {

        @Bean
        TenantTraffic tenantTraffic(TenantLabels labels) {
            return new TenantTraffic(labels);
        }

        @Bean
        FailingTenants failingTenants(TenantLabels labels, ManagementProperties properties, MeterRegistry registry) {
            return new FailingTenants(labels, properties.window(), registry);
        }

        @Bean
        TenantRequests tenantRequests(TenantLabels labels, FailingTenants failing, MeterRegistry registry) {
            return new TenantRequests(labels, failing, registry);
        }

        @Bean
        ActFigures actFigures(TenantLabels labels, MeterRegistry registry) {
            return new ActFigures(labels, registry);
        }

        @Bean
        BackendMemory backendMemory(TenantDataSource tenants, MeterRegistry registry) {
            return new BackendMemory(tenants, registry);
        }
    }
}
