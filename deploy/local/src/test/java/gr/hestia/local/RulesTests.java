package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators are told by: rules that do what they say, and a page of the runbook for each alert. */
class RulesTests {

    private static final Path OBSERVABILITY = Path.of("../observability");
    private static final Path RUNBOOK = Path.of("../../docs/runbooks/alerts.md");

    @Test
    void theRulesAreRulesAndFireWhenTheyShould() throws Exception {
        Assumptions.assumeTrue(Prometheus.isThere(), "promtool comes with Debian's package prometheus");

        assertThat(promtool("check", "rules", files("rules"))).contains("SUCCESS");
        assertThat(promtool("test", "rules", files("rules/tests"))).contains("SUCCESS");
    }

    @Test
    void everyAlertHasATestThatMakesItFireAndOneThatDoesNot() throws IOException {
        String tests = text("rules/tests");

        assertThat(alerts()).hasSizeGreaterThan(20).allSatisfy(alert -> {
            String asked = "alertname: " + alert + "\n        exp_alerts:";
            assertThat(tests).as("fires").contains(asked + "\n          - exp_labels");
            if (!alert.equals("Watchdog")) {
                assertThat(tests).as("stays silent").contains(asked + " []");
            }
        });
    }

    @Test
    void everyAlertSaysWhatHappenedAndLeadsToItsPageOfTheRunbook() throws IOException {
        String rules = text("rules");
        Set<String> headings = Files.readAllLines(RUNBOOK).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> alerts = alerts();

        assertThat(rules.split("runbook_url: \"\\{\\{ \\$externalLabels.docs }}docs/runbooks/alerts.md#", -1))
                .hasSize(alerts.size() + 1);
        assertThat(rules.split("summary: ", -1)).hasSize(alerts.size() + 1);
        assertThat(rules.split("severity: (page|ticket|none)\n", -1)).hasSize(alerts.size() + 1);
        assertThat(rules.lines()
                        .filter(line -> line.contains("runbook_url: "))
                        .map(line -> line.substring(line.indexOf('#') + 1, line.lastIndexOf('"'))))
                .allSatisfy(anchor -> assertThat(headings).contains(anchor));
        assertThat(alerts.stream()
                        .map(alert -> alert.replaceFirst("Slowly$", "").toLowerCase(Locale.ROOT)))
                .as("a page for each")
                .allSatisfy(alert -> assertThat(headings).contains(alert));
    }

    @Test
    void everyDashboardIsOneThatGrafanaCanLoad() throws IOException {
        try (Stream<Path> files = Files.list(OBSERVABILITY.resolve("dashboards"))) {
            List<JsonNode> dashboards = new ArrayList<>();
            for (Path file : files.toList()) {
                dashboards.add(JsonMapper.shared().readTree(Files.readString(file)));
            }
            assertThat(dashboards).hasSize(5);
            assertThat(dashboards.stream()
                            .map(each -> each.path("uid").asString())
                            .distinct())
                    .hasSize(5);
            assertThat(dashboards).allSatisfy(dashboard -> {
                assertThat(dashboard.path("title").asString()).startsWith("Hestia");
                assertThat(dashboard.path("panels").valueStream())
                        .allMatch(panel -> !panel.path("title").asString().isBlank())
                        .allMatch(panel -> panel.path("targets").size() > 0)
                        .allMatch(panel -> panel.at("/gridPos/x").asInt()
                                        + panel.at("/gridPos/w").asInt()
                                <= 24);
            });
        }
    }

    private static List<String> alerts() throws IOException {
        return text("rules")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- alert: "))
                .map(line -> line.substring("- alert: ".length()))
                .toList();
    }

    private static String text(String directory) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files(directory)) {
            text.append(Files.readString(Path.of(file)));
        }
        return text.toString();
    }

    private static List<String> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(OBSERVABILITY.resolve(directory))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String promtool(String verb, String kind, List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("promtool", verb, kind));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
