package gr.hestia.platform.identity;

import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.web.failure.Failures;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.session.SessionRepository;

/** Identity of a plane: its client at Keycloak, its bearer tokens, its sessions. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hestia.identity.issuer")
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentityProperties properties) {
        return new InMemoryClientRegistrationRepository(new KeycloakRealm(properties).client());
    }

    @Bean
    JwtDecoder bearerTokens(IdentityProperties properties) {
        return new KeycloakRealm(properties).bearerTokens();
    }

    @Bean
    AssetsWithoutSession assetsWithoutSession() {
        return new AssetsWithoutSession();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> responseHeaders(IdentityProperties properties) {
        return tomcat -> tomcat.addEngineValves(new ResponseHeaders(properties.browserOrigin()));
    }

    /** Tells of every failure, also of those that Spring Security has no event of its own for. */
    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    @Bean
    OidcSessionRegistry loginSessions(@Qualifier("catalogDataSource") DataSource catalog, DatabaseProperties database) {
        String table = database.web() != null ? "catalog.web_login" : "catalog.admin_login";
        return new LoginSessions(JdbcClient.create(catalog), table);
    }

    @Bean
    PlaneSecurity planeSecurity(
            ClientRegistrationRepository clients,
            OidcSessionRegistry logins,
            SessionRepository<?> sessions,
            Failures failures,
            ApplicationEventPublisher events,
            ObservationRegistry observations,
            Clock clock) {
        return new PlaneSecurity(clients, logins, sessions, failures, events, observations, clock);
    }
}
