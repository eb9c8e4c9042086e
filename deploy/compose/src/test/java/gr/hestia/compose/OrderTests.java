package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who waits for whom. */
class OrderTests {

    private static final Map<String, Map<String, Object>> SERVICES = Deploy.services();

    @Test
    void whatServesSaysWhetherItIsReadyAndIsStartedAgain() {
        SERVICES.forEach((name, service) -> {
            boolean once = service.get("restart").equals("no");
            assertThat(service.containsKey("healthcheck"))
                    .as("health of %s", name)
                    .isEqualTo(!once);
            assertThat((String) service.get("restart")).isIn("no", "unless-stopped");
        });
    }

    @Test
    void nobodyWaitsOnlyForAStart() {
        SERVICES.forEach((name, service) -> Deploy.map(service.getOrDefault("depends_on", Map.of()))
                .forEach((other, how) -> assertThat(Deploy.map(how))
                        .as("%s waits for %s", name, other)
                        .containsEntry(
                                "condition",
                                SERVICES.get(other).get("restart").equals("no")
                                        ? "service_completed_successfully"
                                        : "service_healthy")));
    }

    @Test
    void thePlanesComeAfterTheirDatabaseIsUpToDateAndPeopleCanLogIn() {
        for (String plane : List.of("web-api", "tenant-admin")) {
            assertThat(before(plane))
                    .containsExactlyInAnyOrder("migrate", "keycloak", "bootstrap", "postgres", "volumes");
        }
        assertThat(before("onboard")).contains("tenant-admin");
    }

    @Test
    void whatActsOnPeopleOrDataIsRunByHand() {
        assertThat(SERVICES.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("profiles"))
                        .map(Map.Entry::getKey))
                .containsExactly("onboard", "restore");
    }

    @Test
    void healthIsAskedAtThePortsOfManagement() {
        assertThat(Deploy.strings(
                        Deploy.map(SERVICES.get("web-api").get("healthcheck")).get("test")))
                .endsWith("8081", "/actuator/health/readiness");
        assertThat(Deploy.strings(Deploy.map(SERVICES.get("tenant-admin").get("healthcheck"))
                        .get("test")))
                .endsWith("8091", "/actuator/health/readiness");
    }

    private static Set<String> before(String service) {
        Set<String> all = new LinkedHashSet<>();
        Deploy.map(SERVICES.get(service).getOrDefault("depends_on", Map.of()))
                .keySet()
                .forEach(other -> {
                    all.add(other);
                    all.addAll(before(other));
                });
        return all;
    }
}
