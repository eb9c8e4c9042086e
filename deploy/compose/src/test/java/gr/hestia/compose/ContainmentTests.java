package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each container may do, see and reach. */
class ContainmentTests {

    private static final Map<String, Map<String, Object>> SERVICES = Deploy.services();

    @TestFactory
    List<DynamicTest> everyContainer() {
        return SERVICES.entrySet().stream()
                .map(service -> DynamicTest.dynamicTest(
                        service.getKey(), () -> isContained(service.getKey(), service.getValue())))
                .toList();
    }

    private static void isContained(String name, Map<String, Object> service) {
        assertThat(service)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKeys("mem_limit", "pids_limit", "logging")
                .doesNotContainKeys("privileged", "devices", "pid", "ipc", "userns_mode", "env_file");
        if (name.equals("volumes")) {
            // The only one that is root, to give a directory away; it reaches nothing and ends at once.
            assertThat(service)
                    .containsEntry("user", "0:0")
                    .containsEntry("cap_add", List.of("CHOWN"))
                    .containsEntry("network_mode", "none")
                    .doesNotContainKeys("secrets", "ports");
        } else {
            assertThat(service).doesNotContainKey("cap_add");
        }
        // Keycloak builds itself for its database when it starts.
        assertThat(service.getOrDefault("read_only", false)).isEqualTo(!name.equals("keycloak"));
        String image = (String) service.get("image");
        assertThat(image).matches("[a-z0-9./-]+:v?\\d+\\.[\\w.-]+");
        if (!image.startsWith("hestia/")) {
            assertThat((String) service.get("user")).matches(name.equals("volumes") ? "0:0" : "[1-9]\\d*:\\d+");
        } else {
            // Their images name their user; nobody looks for them in a registry that is not the installer's.
            assertThat(service).doesNotContainKey("user").containsEntry("pull_policy", "never");
            assertThat(image).endsWith(":" + System.getProperty("hestia.version"));
        }
    }

    @Test
    void keycloakIsTheOneThatTestsRunWith() {
        assertThat((String) SERVICES.get("keycloak").get("image"))
                .endsWith(":" + System.getProperty("hestia.keycloak.version"));
    }

    @Test
    void onlyWhatBrowsersUseIsPublishedAndOnlyToThisMachine() {
        Map<String, Object> published = new TreeMap<>();
        SERVICES.forEach((name, service) -> {
            if (service.containsKey("ports")) {
                published.put(name, service.get("ports"));
            }
        });

        assertThat(published)
                .isEqualTo(Map.of(
                        "grafana", List.of("127.0.0.1:3000:3000"),
                        "keycloak", List.of("127.0.0.1:8180:8080"),
                        "tenant-admin", List.of("127.0.0.1:8090:8090"),
                        "web-api", List.of("127.0.0.1:8080:8080")));
    }

    @Test
    void networksJoinOnlyThoseThatTalkToEachOther() {
        Map<String, List<String>> joined = new TreeMap<>();
        SERVICES.forEach((name, service) -> Deploy.strings(service.getOrDefault("networks", List.of()))
                .forEach(network -> joined.merge(network, List.of(name), ContainmentTests::both)));

        assertThat(joined)
                .isEqualTo(Map.of(
                        "database",
                                List.of(
                                        "backup",
                                        "bootstrap",
                                        "keycloak",
                                        "migrate",
                                        "onboard",
                                        "postgres",
                                        "tenant-admin",
                                        "web-api"),
                        "identity", List.of("keycloak", "onboard", "tenant-admin", "web-api"),
                        "monitoring",
                                List.of("alertmanager", "grafana", "keycloak", "prometheus", "tenant-admin", "web-api"),
                        "outgoing", List.of("alertmanager"),
                        "public", List.of("grafana", "keycloak", "tenant-admin", "web-api")));
        Map<String, Object> networks = Deploy.map(Deploy.compose().get("networks"));
        for (String closed : List.of("database", "identity", "monitoring")) {
            assertThat(Deploy.map(networks.get(closed))).containsEntry("internal", true);
        }
        for (String alone : List.of("restore", "volumes")) {
            assertThat(SERVICES.get(alone)).containsEntry("network_mode", "none");
        }
    }

    @Test
    void everySecretReachesOnlyThoseWhoNeedIt() {
        Map<String, List<String>> holders = new TreeMap<>();
        SERVICES.forEach((name, service) -> Deploy.list(service.getOrDefault("secrets", List.of()))
                .forEach(secret -> holders.merge(source(secret), List.of(name), ContainmentTests::both)));

        assertThat(holders)
                .containsOnly(
                        Map.entry("database-superuser", List.of("bootstrap", "postgres")),
                        Map.entry("database-admin", List.of("bootstrap", "migrate", "onboard", "tenant-admin")),
                        Map.entry("database-web", List.of("bootstrap", "web-api")),
                        Map.entry("database-region", List.of("bootstrap", "onboard", "tenant-admin")),
                        Map.entry("database-keycloak", List.of("bootstrap", "keycloak")),
                        Map.entry("database-backup", List.of("backup", "bootstrap")),
                        Map.entry("keycloak-administrator", List.of("keycloak")),
                        Map.entry("client-hestia-web", List.of("keycloak", "web-api")),
                        Map.entry("client-hestia-admin", List.of("keycloak", "onboard", "tenant-admin")),
                        Map.entry("client-realm-adapter", List.of("keycloak", "onboard", "tenant-admin")),
                        Map.entry("smtp-password", List.of("keycloak")),
                        Map.entry("master-key", List.of("web-api")),
                        Map.entry("management-token", List.of("onboard", "prometheus", "tenant-admin", "web-api")),
                        Map.entry("alert-page-url", List.of("alertmanager")),
                        Map.entry("alert-ticket-url", List.of("alertmanager")),
                        Map.entry("alert-watchdog-url", List.of("alertmanager")),
                        Map.entry("grafana-administrator", List.of("grafana")));
    }

    @Test
    void thePlanesFindTheirSecretsUnderTheNamesOfTheirProperties() {
        assertThat(targets("web-api"))
                .containsExactlyInAnyOrder(
                        "hestia.database.web.password",
                        "hestia.identity.client-secret",
                        "hestia.privacy.master-key",
                        "hestia.management.token");
        assertThat(targets("tenant-admin"))
                .containsExactlyInAnyOrder(
                        "hestia.database.admin.password",
                        "hestia.database.region.password",
                        "hestia.identity.client-secret",
                        "hestia.realm.client-secret",
                        "hestia.management.token");
        assertThat(targets("migrate")).containsExactly("hestia.database.admin.password");
    }

    @Test
    void aPlaneHasEveryLoginWholeOrNotAtAll() {
        for (String name : List.of("web-api", "tenant-admin", "migrate", "onboard")) {
            List<String> logins = Deploy.map(SERVICES.get(name).get("environment")).keySet().stream()
                    .filter(key -> key.matches("HESTIA_DATABASE_\\w+_USERNAME"))
                    .map(key -> key.replaceAll("HESTIA_DATABASE_|_USERNAME", "").toLowerCase(Locale.ROOT))
                    .toList();
            List<String> passwords = targets(name).stream()
                    .filter(target -> target.startsWith("hestia.database."))
                    .map(target -> target.replaceAll("hestia\\.database\\.|\\.password", ""))
                    .toList();
            assertThat(logins).as(name).isNotEmpty().containsExactlyInAnyOrderElementsOf(passwords);
        }
    }

    @Test
    void noSecretStandsInAnEnvironment() {
        SERVICES.forEach((name, service) -> Deploy.map(service.getOrDefault("environment", Map.of()))
                .forEach((key, value) -> assertThat(key)
                        .as("%s of %s, which is %s", key, name, value)
                        .matches("(?!.*(PASSWORD|SECRET|TOKEN|KEY)).*|.*_FILE")));
    }

    @Test
    void everythingThatIsMountedIsThereAndStaysAsItIs() {
        Map<String, Object> volumes = Deploy.map(Deploy.compose().get("volumes"));
        SERVICES.forEach((name, service) -> Deploy.strings(service.getOrDefault("volumes", List.of()))
                .forEach(mount -> {
                    String source = mount.substring(0, mount.indexOf(':'));
                    if (source.startsWith(".")) {
                        assertThat(Deploy.DIRECTORY.resolve(source))
                                .as("mounted by %s", name)
                                .exists();
                        assertThat(mount).endsWith(":ro");
                    } else {
                        assertThat(volumes).containsKey(source);
                    }
                }));
        assertThat(Files.exists(Deploy.DIRECTORY.resolve(".gitignore"))).isTrue();
    }

    private static List<String> targets(String service) {
        return Deploy.list(SERVICES.get(service).get("secrets")).stream()
                .map(secret -> (String) Deploy.map(secret).get("target"))
                .peek(target -> assertThat(target).startsWith("/run/secrets/hestia/"))
                .map(target -> target.substring("/run/secrets/hestia/".length()))
                .toList();
    }

    private static String source(Object secret) {
        return secret instanceof String name
                ? name
                : (String) Deploy.map(secret).get("source");
    }

    private static List<String> both(List<String> some, List<String> others) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
