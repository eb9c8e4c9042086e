package gr.hestia.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Link;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Keycloak is away when the application starts, comes back, and goes away again. */
@PlatformTest(keycloak = true)
class KeycloakOutageTests {

    private static final Link KEYCLOAK = new Link(KeycloakServer.shared().port());
    private static final StaffedCentre CENTRE = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void overAWireThatIsCut(DynamicPropertyRegistry registry) {
        KEYCLOAK.cut();
        registry.add("hestia.identity.internal-issuer", () -> "http://127.0.0.1:" + KEYCLOAK.port() + "/realms/hestia");
    }

    @AfterEach
    void theWireIsWhole() {
        KEYCLOAK.mend();
    }

    @Test
    void whoseTokenCannotBeCheckedIsAskedToComeBackAndNotRefused() {
        Api member = new Api(port, Realm.shared().tokenOf(CENTRE.hire("Άννα", StaffRole.COORDINATOR)));
        String me = CENTRE.api("/me");

        var away = member.get(me);
        assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
        assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(away.body()).doesNotContain("Exception", "127.0.0.1");
        assertThat(new Api(port, null).get("/api/v1/centres").statusCode())
                .as("what is public")
                .isEqualTo(200);

        KEYCLOAK.mend();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(member.get(me).statusCode()).isEqualTo(200));

        KEYCLOAK.cut();
        assertThat(member.get(me).statusCode()).as("its keys are known").isEqualTo(200);
    }
}
