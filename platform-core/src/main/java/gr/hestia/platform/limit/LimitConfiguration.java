package gr.hestia.platform.limit;

import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.web.failure.Failures;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

    @Bean
    Refusals refusals(LimitProperties limits, Failures failures, MeterRegistry registry) {
        return new Refusals(limits.hold(), limits.waiting(), failures, registry);
    }

    @Bean
    ClientShare clientShare(
            LimitProperties limits,
            @Value("${server.servlet.session.cookie.name:SESSION}") String cookie,
            Refusals refusals) {
        return new ClientShare(limits, new Client(cookie), refusals);
    }

    @Bean
    CentreShare centreShare(LimitProperties limits, ObjectProvider<TenantDataSource> tenants, Refusals refusals) {
        return new CentreShare(limits, atOnce(limits, tenants), refusals);
    }

    private static int atOnce(LimitProperties limits, ObjectProvider<TenantDataSource> tenants) {
        if (limits.tenantAtOnce() > 0) {
            return limits.tenantAtOnce();
        }
        TenantDataSource door = tenants.getIfAvailable();
        return door == null ? Integer.MAX_VALUE : Math.max(1, door.reach() - 1);
    }
}
