package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Prometheus, Alertmanager and Grafana are told. */
class ObservabilityTests {

    private static final Map<String, Object> PROMETHEUS = Deploy.yaml("observability/prometheus.yaml");
    private static final Map<String, Object> ALERTMANAGER = Deploy.yaml("observability/alertmanager.yaml");

    @Test
    void prometheusUnderstandsItsConfiguration() {
        assumeTrue(Deploy.has("promtool"), "promtool is not installed");

        assertThat(Deploy.run(
                        "promtool",
                        "check",
                        "config",
                        "--syntax-only",
                        Deploy.DIRECTORY
                                .resolve("observability/prometheus.yaml")
                                .toString()))
                .contains("SUCCESS");
    }

    @Test
    void bothPlanesAreReadWithTheToken() {
        Map<String, String> targets = Map.of("web-api", "web-api:8081", "tenant-admin", "tenant-admin:8091");
        targets.forEach((job, target) -> assertThat(job(job))
                .containsEntry("metrics_path", "/actuator/prometheus")
                .containsEntry(
                        "authorization", Map.of("type", "Bearer", "credentials_file", "/run/secrets/management-token"))
                .containsEntry("static_configs", List.of(Map.of("targets", List.of(target)))));
    }

    @Test
    void everythingThatIsReadIsAServiceOfTheSameNetwork() {
        for (Object job : Deploy.list(PROMETHEUS.get("scrape_configs"))) {
            String target =
                    (String) Deploy.list(Deploy.map(Deploy.list(Deploy.map(job).get("static_configs"))
                                            .getFirst())
                                    .get("targets"))
                            .getFirst();
            String host = target.substring(0, target.indexOf(':')).replace("localhost", "prometheus");
            assertThat(Deploy.strings(Deploy.services().get(host).get("networks")))
                    .contains("monitoring");
        }
    }

    @Test
    void aPageGoesOutAtOnceAndTicketsOnceADay() {
        Map<String, Object> tickets = Deploy.map(ALERTMANAGER.get("route"));
        Map<String, Object> page = Deploy.map(Deploy.list(tickets.get("routes")).getFirst());

        assertThat(tickets).containsEntry("receiver", "ticket").containsEntry("group_interval", "1d");
        assertThat(page)
                .containsEntry("receiver", "page")
                .containsEntry("matchers", List.of("severity=\"page\""))
                .containsEntry("group_wait", "0s");
    }

    @Test
    void aPageSilencesTheTicketsThatFollowFromIt() {
        Map<String, Map<String, Object>> alerts = alerts();
        List<String> silenced = new ArrayList<>();
        for (Object each : Deploy.list(ALERTMANAGER.get("inhibit_rules"))) {
            Map<String, Object> inhibition = Deploy.map(each);
            Map<String, Object> source = alerts.get(alert(inhibition, "source_matchers"));
            Map<String, Object> target = alerts.get(alert(inhibition, "target_matchers"));

            assertThat(Deploy.map(source.get("labels"))).containsEntry("severity", "page");
            assertThat(Deploy.map(target.get("labels"))).containsEntry("severity", "ticket");
            // What neither has counts as equal too.
            for (Object label : Deploy.list(inhibition.getOrDefault("equal", List.of()))) {
                assertThat((String) source.get("expr")).contains((String) label);
                assertThat((String) target.get("expr")).contains((String) label);
            }
            silenced.add((String) target.get("alert"));
        }
        assertThat(silenced)
                .containsAll(alerts.keySet().stream()
                        .filter(alert -> alert.endsWith("Slowly"))
                        .toList());
    }

    @Test
    void everyReceiverHasAnAddressThatIsASecretOfAlertmanager() {
        List<String> secrets =
                Deploy.strings(Deploy.services().get("alertmanager").get("secrets"));
        List<Object> receivers = Deploy.list(ALERTMANAGER.get("receivers"));

        assertThat(receivers.stream().map(receiver -> Deploy.map(receiver).get("name")))
                .containsExactly("page", "ticket", "watchdog");
        for (Object receiver : receivers) {
            Map<String, Object> webhook = Deploy.map(
                    Deploy.list(Deploy.map(receiver).get("webhook_configs")).getFirst());
            assertThat(secrets).contains(((String) webhook.get("url_file")).replace("/run/secrets/", ""));
        }
    }

    private static Map<String, Map<String, Object>> alerts() {
        return Stream.of("alerts", "objectives")
                .flatMap(file ->
                        Deploy.list(Deploy.yaml("observability/rules/" + file + ".yaml")
                                        .get("groups"))
                                .stream())
                .flatMap(group -> Deploy.list(Deploy.map(group).get("rules")).stream())
                .map(Deploy::map)
                .filter(rule -> rule.containsKey("alert"))
                .collect(Collectors.toMap(rule -> (String) rule.get("alert"), rule -> rule));
    }

    /** The one alert that matches. */
    private static String alert(Map<String, Object> inhibition, String matchers) {
        String matcher = Deploy.strings(inhibition.get(matchers)).getFirst();
        return matcher.replaceFirst("^alertname=\"(\\w+)\"$", "$1");
    }

    private static Map<String, Object> job(String name) {
        return Deploy.list(PROMETHEUS.get("scrape_configs")).stream()
                .map(Deploy::map)
                .filter(job -> job.get("job_name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
