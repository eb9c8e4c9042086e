package gr.hestia.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.admin.TenantAdminApplication;
import gr.hestia.admin.testing.Callers;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Link;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class StartUpTests {

    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void waitsForPostgresAndKeycloakThatAreDownAndComesUpWhenTheyAreBack() {
        try (Link postgres = new Link(PostgresServer.shared().port());
                Link keycloak = new Link(KeycloakServer.shared().port())) {
            postgres.cut();
            keycloak.cut();
            try (ConfigurableApplicationContext application = start(postgres, keycloak)) {
                int port = ((ServletWebServerApplicationContext) application)
                        .getWebServer()
                        .getPort();
                int management =
                        Integer.parseInt(application.getEnvironment().getRequiredProperty("local.management.port"));
                StartUp startUp = application.getBean(StartUp.class);

                assertThat(startUp.waitingFor()).isEqualTo("PostgreSQL");
                assertThat(up(application)).isZero();
                assertThat(status(management, READINESS)).isEqualTo(503);
                assertThat(status(management, "/actuator/health/liveness")).isEqualTo(200);
                assertThat(status(port, "/api/v1/tenants")).isEqualTo(503);

                postgres.mend();
                await().atMost(Duration.ofSeconds(20)).until(() -> "Keycloak".equals(startUp.waitingFor()));
                assertThat(status(management, READINESS)).isEqualTo(503);

                keycloak.mend();
                await().atMost(Duration.ofSeconds(20)).until(() -> startUp.waitingFor() == null);
                await().atMost(Duration.ofSeconds(5)).until(() -> status(management, READINESS) == 200);
                assertThat(status(port, "/api/v1/tenants")).isEqualTo(401);
                assertThat(up(application)).isOne();
            }
        }
    }

    private static double up(ConfigurableApplicationContext application) {
        return application.getBean(MeterRegistry.class).get("hestia.up").gauge().value();
    }

    private static ConfigurableApplicationContext start(Link postgres, Link keycloak) {
        KeycloakServer server = KeycloakServer.shared();
        Map<String, Object> properties = new LinkedHashMap<>();
        login(properties, "admin", PostgresServer.shared().logins().admin());
        login(properties, "region", PostgresServer.shared().logins().region());
        properties.put("server.port", 0);
        properties.put("management.server.port", 0);
        properties.put("hestia.start-up.retry", "200ms");
        properties.put("hestia.onboarding.workers", 0);
        properties.put("hestia.invitation.workers", 0);
        properties.put("hestia.database.connection-timeout", "500ms");
        properties.put("hestia.database.url", "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/hestia");
        properties.put("hestia.identity.issuer", server.issuer());
        properties.put("hestia.identity.client-secret", server.settings().adminSecret());
        properties.put("hestia.realm.url", "http://127.0.0.1:" + keycloak.port());
        properties.put("hestia.realm.client-secret", server.settings().adapterSecret());
        return new SpringApplication(TenantAdminApplication.class)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    private static void login(Map<String, Object> properties, String who, Login login) {
        properties.put("hestia.database." + who + ".username", login.username());
        properties.put("hestia.database." + who + ".password", login.password());
    }

    private static int status(int port, String path) {
        return Callers.anonymous(port)
                .get()
                .uri(path)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
