package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.SignIn;
import gr.hestia.platform.testing.TestPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a Prometheus that scrapes the running platform finds every series that a dashboard or an alert asks for. */
final class FiguresOfThePlatform {

    private static final Path OBSERVABILITY =
            Path.of("../observability").toAbsolutePath().normalize();

    /** A metric of ours or of a library, with the labels asked for. */
    private static final Pattern SELECTOR = Pattern.compile(
            "\\b((?:hestia|http|jvm|process|hikaricp|keycloak)[_:][a-z_:0-9]+|up)\\b(\\{[^}]*})?",
            Pattern.CASE_INSENSITIVE);

    /** What only a fault has; of such a label there must be another value. */
    private static final Pattern FAULT =
            Pattern.compile("(outcome|error|status)=~?\"(SERVER_ERROR|SERVER_ERROR\\|UNKNOWN|401\\|403)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports;
    private final Path directory;

    FiguresOfThePlatform(Ports ports, Path directory) {
        this.ports = ports;
        this.directory = directory;
    }

    void areFoundByEveryDashboardAndAlert() throws Exception {
        bringAbout();
        try (Prometheus prometheus = Prometheus.start(directory, configuration())) {
            List<String> expressions = new ArrayList<>(ofRules(prometheus));
            int rules = expressions.size();
            expressions.addAll(ofDashboards());
            assertThat(rules).isGreaterThan(30);
            assertThat(expressions).hasSizeGreaterThan(rules + 40);

            Set<String> selectors = new LinkedHashSet<>();
            for (String expression : expressions) {
                List<String> found = selectors(expression);
                assertThat(found).as("selectors in %s", expression).isNotEmpty();
                selectors.addAll(found);
            }
            Set<String> missing = awaitAll(prometheus, selectors);
            assertThat(missing)
                    .as("selectors that find no series; targets: %s", prometheus.targets())
                    .isEmpty();
            expressions.forEach(prometheus::count);
        }
    }

    /** A visit to a page, a refused token, a wrong password and a login, so that what counts them has something to count. */
    private void bringAbout() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request(ports.webUrl() + "/sparta").build(), BodyHandlers.discarding());
            client.send(
                    request(ports.webUrl() + "/api/v1/tenants/sparta/me")
                            .header("Authorization", "Bearer none")
                            .build(),
                    BodyHandlers.discarding());
        }
        URI access = URI.create(ports.webUrl() + "/access");
        String email = Coordinators.emailOf("sparta");
        new SignIn().as(new TestPerson(UUID.randomUUID(), email, "not the password"), access);
        SignIn coordinator = new SignIn();
        coordinator.as(new TestPerson(UUID.randomUUID(), email, secret("people.password")), access);
        coordinator.get(URI.create(ports.webUrl() + "/sparta/desk"));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private Set<String> awaitAll(Prometheus prometheus, Set<String> selectors) {
        Instant end = Instant.now().plus(PATIENCE);
        Set<String> missing = selectors;
        while (!missing.isEmpty() && Instant.now().isBefore(end)) {
            missing = missing.stream()
                    .filter(selector -> prometheus.count(selector) == 0)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        return missing;
    }

    private static List<String> selectors(String expression) {
        if (expression.strip().equals("vector(1)")) {
            return List.of("up");
        }
        String asked = expression.replace("$tenant", "sparta");
        return SELECTOR.matcher(asked)
                .results()
                .map(match -> match.group())
                .map(selector -> FAULT.matcher(selector).replaceAll("$1!=\"\""))
                .distinct()
                .toList();
    }

    private static List<String> ofRules(Prometheus prometheus) {
        return prometheus
                .rules()
                .at("/data/groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .map(rule -> rule.path("query").asString())
                .toList();
    }

    private static List<String> ofDashboards() throws IOException {
        List<String> expressions = new ArrayList<>();
        try (Stream<Path> files = Files.list(OBSERVABILITY.resolve("dashboards"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(file));
                dashboard
                        .path("panels")
                        .valueStream()
                        .flatMap(panel -> panel.path("targets").valueStream())
                        .map(target -> target.path("expr").asString())
                        .forEach(expressions::add);
            }
        }
        return expressions;
    }

    private String configuration() throws IOException {
        return """
                global: {scrape_interval: 3s, scrape_timeout: 3s, evaluation_interval: 1s}
                rule_files: ["%s/rules/*.yaml"]
                scrape_configs:
                  - job_name: web-api
                    metrics_path: /actuator/prometheus
                    authorization: {credentials: %s}
                    static_configs: [{targets: ["%s"]}]
                  - job_name: tenant-admin
                    metrics_path: /actuator/prometheus
                    authorization: {credentials: %s}
                    static_configs: [{targets: ["%s"]}]
                  - job_name: keycloak
                    static_configs: [{targets: ["localhost:%d"]}]
                """.formatted(
                        OBSERVABILITY,
                        secret("management.token"),
                        ports.webManagementUrl().replace("http://", ""),
                        secret("management.token"),
                        ports.adminManagementUrl().replace("http://", ""),
                        ports.keycloakManagement());
    }

    private String secret(String name) throws IOException {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(directory.resolve("data/secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets.getProperty(name);
    }
}
