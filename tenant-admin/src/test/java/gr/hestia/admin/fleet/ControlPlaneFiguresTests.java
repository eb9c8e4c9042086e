package gr.hestia.admin.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.platform.testing.ManagementPort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;

@ControlPlaneTest
@Import(ActiveCentre.class)
class ControlPlaneFiguresTests {

    @LocalManagementPort
    private int port;

    @Autowired
    private ActiveCentre centres;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FleetFigures fleet;

    @Test
    void theFleetAndTheCallsToKeycloakAreToldWithoutNamingAnybody() {
        ActiveCentre.Made centre = centres.make();
        try {
            accounts.find("somebody.marked@example.org");
            fleet.sample();

            String figures = new ManagementPort(port).figures();

            assertThat(figures)
                    .containsPattern("hestia_tenants\\{plane=\"tenant-admin\",state=\"ACTIVE\",version=\"\\d+\"} \\d+")
                    .containsPattern("hestia_database\\{plane=\"tenant-admin\",what=\"max_connections\"} \\d+")
                    .contains("hestia_database_archive_failing_seconds{plane=\"tenant-admin\"} 0")
                    .contains("hestia_database_backup_age_seconds{plane=\"tenant-admin\"} NaN")
                    .contains("hestia_onboarding_oldest_seconds{plane=\"tenant-admin\"}")
                    .contains("hestia_keycloak_calls_seconds_count{")
                    .contains("hestia_schema_expected{plane=\"tenant-admin\"}")
                    .contains("hikaricp_connections_pending{plane=\"tenant-admin\",pool=\"admin\"}")
                    .doesNotContain("somebody.marked", "example.org");
        } finally {
            centres.remove(centre);
        }
    }

    @Test
    void figuresAreForWhoBearsTheToken() {
        ManagementPort management = new ManagementPort(port);

        assertThat(management.get("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(management.get("/actuator/health/readiness", null).statusCode())
                .isEqualTo(200);
        assertThat(management.get("/actuator/env", ManagementPort.TOKEN).statusCode())
                .isEqualTo(403);
    }
}
