package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules and dashboards are the same files as everywhere else, word for word. */
class MonitoringTests {

    private static final Path OBSERVABILITY = Path.of("../deploy/observability");

    @Test
    void rulesAreTheSameAsEverywhere() throws IOException {
        List<Path> files = files("rules", ".yaml");

        assertThat(Example.REGION.render().all(PrometheusRule.class)).hasSameSizeAs(files);
        for (Path file : files) {
            assertThat(groups(Example.REGION.render(), "hestia-" + name(file, ".yaml")))
                    .isEqualTo(Yaml.read(file).path("groups"));
        }
    }

    /** What looks like a template of Helm's is Prometheus' own. */
    @Test
    void nothingInARuleIsTouched() {
        String rule = """
                # Why it is there.
                groups:
                  - name: probe
                    rules:
                      - alert: PlaneDown
                        expr: up{job=~"web-api|tenant-admin"} == 0
                        for: 2m
                        annotations:
                          summary: '{{ $labels.job }} is {{ $value | humanize }}'
                """;
        Chart chart = Chart.hestiaWith("files/rules/probe.yaml", rule);

        assertThat(groups(chart.render(Example.REGION.file()), "hestia-probe"))
                .isEqualTo(Yaml.documents(rule).getFirst().path("groups"))
                .isNotEmpty();
    }

    @Test
    void nothingInADashboardIsTouched() {
        String dashboard = """
                {"title": "{{ not Helm's }}", "panels": []}
                """;
        Chart chart = Chart.hestiaWith("files/dashboards/probe.json", dashboard);

        assertThat(chart.render(Example.REGION.file())
                        .get(ConfigMap.class, "hestia-dashboard-probe")
                        .getData())
                .containsEntry("probe.json", dashboard);
    }

    @Test
    void dashboardsAreTheSameAsEverywhere() throws IOException {
        List<Path> files = files("dashboards", ".json");

        for (Path file : files) {
            ConfigMap dashboard =
                    Example.REGION.render().get(ConfigMap.class, "hestia-dashboard-" + name(file, ".json"));
            assertThat(dashboard.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
            assertThat(dashboard.getData().get(file.getFileName().toString()).strip())
                    .isEqualTo(Files.readString(file).strip());
        }
    }

    @Test
    void bothPlanesAreReadWithTheToken() {
        Manifests manifests = Example.REGION.render();
        ServiceMonitor monitor = manifests.get(ServiceMonitor.class, "hestia");

        assertThat(manifests.all(Service.class))
                .hasSize(2)
                .allMatch(service -> Selectors.matches(
                        monitor.getSpec().getSelector(), service.getMetadata().getLabels()))
                .allMatch(service -> service.getSpec().getPorts().stream()
                        .anyMatch(port -> port.getName().equals("management")));
        assertThat(monitor.getSpec().getJobLabel()).isEqualTo("app.kubernetes.io/component");
        assertThat(monitor.getSpec().getEndpoints()).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.getPort()).isEqualTo("management");
            assertThat(endpoint.getPath()).isEqualTo("/actuator/prometheus");
            assertThat(endpoint.getAuthorization().getType()).isEqualTo("Bearer");
            assertThat(endpoint.getAuthorization().getCredentials().getName()).isEqualTo("hestia-management-token");
            assertThat(endpoint.getAuthorization().getCredentials().getKey()).isEqualTo("token");
        });
    }

    @Test
    void prometheusFindsThemByItsLabels() {
        assertThat(Stream.<HasMetadata>concat(
                        Example.REGION.render().all(ServiceMonitor.class).stream(),
                        Example.REGION.render().all(PrometheusRule.class).stream()))
                .allSatisfy(resource -> assertThat(resource.getMetadata().getLabels())
                        .containsEntry("release", "kube-prometheus-stack"));
    }

    @Test
    void nothingOfItIsMadeWhereNobodyWatches() {
        assertThat(Example.MUNICIPALITY.render().all(ServiceMonitor.class)).isEmpty();
        assertThat(Example.MUNICIPALITY.render().all(PrometheusRule.class)).isEmpty();
        assertThat(Example.MUNICIPALITY.render().all(ConfigMap.class))
                .noneMatch(config -> config.getMetadata().getLabels().containsKey("grafana_dashboard"));
    }

    @Test
    void tracesAreSentWhereTheyAreAskedFor() {
        assertThat(Example.COUNTRY.render().workload("web-api").environment())
                .containsEntry(
                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                        "http://otel-collector.monitoring.svc:4318/v1/traces")
                .containsEntry("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "0.02");
        assertThat(Example.REGION.render().workload("web-api").environment())
                .doesNotContainKey("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT");
    }

    private static JsonNode groups(Manifests manifests, String name) {
        return Yaml.toTree(manifests.get(PrometheusRule.class, name).getSpec()).path("groups");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(OBSERVABILITY.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }
}
