package gr.hestia.webapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.ManagementPort;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest(keycloak = true)
class ManagementPortTests {

    private static final StaffedCentre SPARTA = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private ManagementPort management;

    @BeforeEach
    void open() {
        management = new ManagementPort(managementPort);
    }

    @Test
    void healthIsForEverybodyAndTellsNothingMore() {
        for (String probe : List.of("", "/liveness", "/readiness")) {
            var answer = management.get("/actuator/health" + probe, null);

            assertThat(answer.statusCode()).as(probe).isEqualTo(200);
            assertThat(answer.body()).as(probe).doesNotContain("components", "details", "PostgreSQL");
        }
    }

    @Test
    void figuresAreForWhoBearsTheToken() {
        assertThat(management.get("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(management
                        .get("/actuator/prometheus", ManagementPort.TOKEN + "x")
                        .statusCode())
                .isEqualTo(401);
        String member = Realm.shared().tokenOf(SPARTA.hire("Άννα", StaffRole.COORDINATOR));
        assertThat(management.get("/actuator/prometheus", member).statusCode()).isEqualTo(401);

        assertThat(management.get("/actuator/prometheus", ManagementPort.TOKEN).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingElseIsThere() {
        for (String path : List.of(
                "/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/actuator/loggers",
                "/" + SPARTA.tenant().slug(),
                SPARTA.api("/me"))) {
            assertThat(management.get(path, null).statusCode()).as(path).isEqualTo(401);
            assertThat(management.get(path, ManagementPort.TOKEN).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void thePublicPortHasNoneOfIt() {
        Api visitor = new Api(port, null);
        Api operator = new Api(port, ManagementPort.TOKEN);
        for (String path : List.of("/actuator/health", "/actuator/prometheus", "/actuator")) {
            assertThat(visitor.get(path).statusCode()).as(path).isNotEqualTo(200);
            assertThat(operator.get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    /** A trace is pointed to from buckets only: an older Prometheus refuses the whole scrape for one elsewhere. */
    @Test
    void anyPrometheusReadsTheExemplars() {
        String traced = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        new Api(port, null).send("GET", SPARTA.api("/me"), "", "traceparent", traced);

        List<String> exemplars = management
                .openMetrics()
                .lines()
                .filter(line -> line.contains(" # {"))
                .toList();

        assertThat(exemplars).isNotEmpty().allMatch(line -> line.matches("\\w+_(bucket|total)\\{.*"));
    }

    @Test
    void whatACentreDoesIsCountedWithoutSayingWho() {
        Api desk = new Api(port, Realm.shared().tokenOf(SPARTA.hire("Ελένη", StaffRole.RECEPTION)));
        desk.send("POST", SPARTA.api("/beneficiaries/searches"), "{\"query\": \"Παπαδοπούλου\"}");
        new Api(port, "not-a-token").get(SPARTA.api("/me"));

        String figures = management.figures();

        assertThat(figures)
                .contains("http_server_requests_seconds_bucket{")
                .contains("hestia_tenant_requests_seconds_count{outcome=\"SUCCESS\",plane=\"web-api\",tenant=\""
                        + SPARTA.tenant().slug() + "\"}")
                .containsPattern("hestia_acts_total\\{act=\"beneficiary.searched\",plane=\"web-api\",tenant=\""
                        + SPARTA.tenant().slug() + "\"} 1")
                .contains("hestia_stripes_borrows_total{how=\"home\",plane=\"web-api\",stripe=\"tenants-0\"}")
                .contains("hestia_stripes_switches_total{")
                .contains("hikaricp_connections_pending{")
                .contains("hestia_tenants_failing{plane=\"web-api\"} 0")
                .contains("hestia_schema_expected{")
                .contains("jvm_memory_usage_after_gc{area=\"heap\"")
                .contains("hestia_catalog_changes_connected{plane=\"web-api\"} 1")
                .contains("hestia_tokens_refused_total{plane=\"web-api\",reason=\"invalid_token\"}")
                .doesNotContain("Παπαδοπούλου", "Ελένη");
    }
}
