package gr.hestia.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.Link;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.Realm;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** PostgreSQL goes away while people work, and comes back. */
@PlatformTest(keycloak = true)
class DatabaseOutageTests {

    private static final Link POSTGRES = new Link(PostgresServer.shared().port());
    private static final StaffedCentre CENTRE = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void overAWire(DynamicPropertyRegistry registry) {
        registry.add("hestia.database.url", () -> "jdbc:postgresql://127.0.0.1:" + POSTGRES.port() + "/hestia");
    }

    @AfterEach
    void theWireIsWhole() {
        POSTGRES.mend();
    }

    @Test
    void whileItIsAwayTheAnswerSaysSoAndWorkGoesOnWhenItIsBack() {
        Api member = new Api(port, Realm.shared().tokenOf(CENTRE.hire("Άννα", StaffRole.COORDINATOR)));
        String search = CENTRE.api("/visits");
        assertThat(member.get(search).statusCode()).isEqualTo(200);

        POSTGRES.cut();

        var away = member.get(search);
        assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
        assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(away.body()).contains("remedy").doesNotContain("Exception", "jdbc");
        POSTGRES.mend();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(member.get(search).statusCode()).isEqualTo(200));
    }
}
