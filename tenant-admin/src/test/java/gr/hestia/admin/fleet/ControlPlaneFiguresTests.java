package gr.hestia.admin.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.testing.ManagementPort;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
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

    @Autowired
    private AdminCatalog catalog;

    @Autowired
    private MeterRegistry registry;

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
    void whoCouldNotBeInvitedIsCountedUntilInvitedAgain() {
        ActiveCentre.Made centre = centres.make();
        try {
            fleet.sample();
            double before = failedInvitations();
            UUID member = UUID.randomUUID();

            ask(centre, member, "FAILED", "2026-03-12T08:00:00Z");
            fleet.sample();
            assertThat(failedInvitations()).isEqualTo(before + 1);

            ask(centre, member, "DONE", "2026-03-12T09:00:00Z");
            fleet.sample();
            assertThat(failedInvitations()).isEqualTo(before);
        } finally {
            centres.remove(centre);
        }
    }

    private double failedInvitations() {
        return registry.get("hestia.invitations").tag("state", "FAILED").gauge().value();
    }

    private void ask(ActiveCentre.Made centre, UUID member, String state, String when) {
        catalog.run(client ->
                client.sql("""
                        insert into catalog.staff_invitation (id, tenant, member, kind, state, requested_at)
                        values (uuidv7(), ?, ?, 'INVITE', ?, ?::timestamptz)
                        """).params(centre.id().value(), member, state, when).update());
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
