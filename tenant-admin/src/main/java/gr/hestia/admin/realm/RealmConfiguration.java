package gr.hestia.admin.realm;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RealmProperties.class)
class RealmConfiguration {

    @Bean
    AdminApi adminApi(RealmProperties realm, JsonMapper json, ObservationRegistry observations) {
        return new AdminApi(realm, json, observations);
    }

    @Bean
    Organizations organizations(AdminApi keycloak) {
        return new Organizations(keycloak);
    }

    @Bean
    Memberships memberships(AdminApi keycloak) {
        return new Memberships(keycloak);
    }

    @Bean
    Accounts accounts(AdminApi keycloak, RealmProperties realm) {
        return new Accounts(keycloak, realm);
    }

    @Bean
    RealmStatus realmStatus(AdminApi keycloak) {
        return new RealmStatus(keycloak);
    }
}
