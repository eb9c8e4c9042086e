package gr.hestia.platform.audit;

import gr.hestia.platform.tenancy.TenantDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The trail stands where tenant data is worked on: in the data plane. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hestia.database.web.username")
class AuditConfiguration {

    @Bean
    Actor actor() {
        return new SignedInActor();
    }

    @Bean
    AuditTrail auditTrail(TenantDataSource dataSource, Actor actor, JsonMapper json, ApplicationEventPublisher events) {
        return new AuditTrail(JdbcClient.create(dataSource), actor, json, events);
    }
}
