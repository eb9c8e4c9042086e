package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The examples of PostgreSQL and Keycloak in the same cluster, and that they fit the example of a region. */
class ExternalPartsTests {

    private static final Path ROOT = Path.of("..");
    private static final Path REALM = ROOT.resolve("deploy/keycloak/realm/hestia-realm.json");
    private static final Path BACKUPS = Chart.file("backup: {destination: 's3://hestia-backups/peloponnese'}");
    private static final String BACK_CHANNEL = "backchannel.logout.url";

    private static final Chart POSTGRESQL = Chart.at("examples/cloudnativepg");

    private final Manifests postgresql = postgresql();
    private final Manifests keycloak = keycloak();

    static Manifests postgresql() {
        return POSTGRESQL.renderIn("hestia-data", BACKUPS);
    }

    private static Manifests postgresqlWith(String values) {
        return POSTGRESQL.renderIn("hestia-data", BACKUPS, Chart.file(values));
    }

    static Manifests keycloak() {
        return keycloakWith("");
    }

    private static Manifests keycloakWith(String values) {
        return Chart.at("examples/keycloak-operator").renderIn("hestia-identity", Chart.file("""
                image: registry.peloponnese.example/hestia/keycloak:26.7.3
                host: id.peloponnese.example
                """ + values));
    }

    @Test
    void nothingElseIsMadeThanWhatIsKnown() {
        assertThat(postgresql.unknown())
                .containsExactlyInAnyOrder(
                        "postgresql.cnpg.io/v1 Cluster",
                        "barmancloud.cnpg.io/v1 ObjectStore",
                        "postgresql.cnpg.io/v1 ScheduledBackup");
        assertThat(keycloak.unknown())
                .containsExactlyInAnyOrder(
                        "k8s.keycloak.org/v2beta1 Keycloak",
                        "k8s.keycloak.org/v2beta1 KeycloakRealmImport",
                        "cert-manager.io/v1 Certificate");
    }

    @Test
    void postgreSqlIsBootstrappedFromTheSameFileAsEverywhere() throws Exception {
        assertThat(postgresql
                        .get(ConfigMap.class, "hestia-db-bootstrap")
                        .getData()
                        .get("bootstrap.sql"))
                .isEqualTo(Files.readString(ROOT.resolve("platform-core/src/main/resources/db/bootstrap.sql")));
    }

    /** Every login that the bootstrap asks a password for is given one, out of a secret. */
    @Test
    void everyLoginGetsItsPassword() throws Exception {
        Workload bootstrap = postgresql.workload("bootstrap");
        List<String> logins = found(
                "hestia\\.(\\w+)_password'",
                Files.readString(ROOT.resolve("platform-core/src/main/resources/db/bootstrap.sql")));

        assertThat(logins).containsExactlyInAnyOrder("admin", "web", "region", "keycloak");
        assertThat(bootstrap.secretFiles())
                .containsKeys(logins.stream()
                        .map(login -> "/run/secrets/logins/" + login)
                        .toArray(String[]::new));
        assertThat(String.join(" ", bootstrap.container().getCommand()))
                .contains(logins.stream()
                        .map(login -> "$(password " + login + ")")
                        .toArray(String[]::new));
    }

    /** The operator revokes memberships that it does not know, and with them hestia_web's tenants. */
    @Test
    void loginsAreNotManagedByTheOperator() {
        JsonNode spec = postgresql.document("Cluster").path("spec");

        assertThat(spec.has("managed")).isFalse();
        assertThat(spec.at("/bootstrap/initdb/owner").asText()).isEqualTo("hestia_admin");
        assertThat(spec.at("/bootstrap/initdb/icuLocale").asText()).isEqualTo("el");
        assertThat(spec.at("/postgresql/pg_hba"))
                .extracting(JsonNode::asText)
                .containsExactly("hostssl all all all scram-sha-256", "hostnossl all all all reject");
    }

    @Test
    void postgreSqlIsBackedUpEveryNightAndItsLogAllTheTime() {
        JsonNode backup = postgresql.document("ScheduledBackup").path("spec");
        JsonNode store = postgresql.document("ObjectStore");
        JsonNode plugin = postgresql.document("Cluster").at("/spec/plugins/0");

        assertThat(backup.path("cluster").path("name").asText())
                .isEqualTo(postgresql.document("Cluster").at("/metadata/name").asText());
        // Six fields, seconds first: of five, the operator would understand something else.
        assertThat(backup.path("schedule").asText()).isEqualTo("0 0 2 * * *");
        assertThat(backup.path("immediate").asBoolean()).isTrue();
        assertThat(backup.path("method").asText()).isEqualTo("plugin");
        assertThat(backup.at("/pluginConfiguration/name")).isEqualTo(plugin.path("name"));
        assertThat(plugin.path("isWALArchiver").asBoolean()).isTrue();
        assertThat(plugin.at("/parameters/barmanObjectName")).isEqualTo(store.at("/metadata/name"));
        assertThat(store.at("/spec/retentionPolicy").asText()).isEqualTo("30d");
        assertThat(store.at("/spec/configuration/wal/encryption").asText()).isEqualTo("AES256");
        assertThat(store.at("/spec/configuration/data/encryption").asText()).isEqualTo("AES256");
    }

    @Test
    void aClusterIsMadeFromABackupAndBacksItselfUpElsewhere() {
        JsonNode spec = postgresqlWith("""
                backup: {serverName: hestia-db-2}
                restore: {serverName: hestia-db, until: 2026-11-23 14:30:00+02}
                """).document("Cluster").path("spec");

        assertThat(spec.path("bootstrap").has("initdb")).isFalse();
        assertThat(spec.at("/bootstrap/recovery/source")).isEqualTo(spec.at("/externalClusters/0/name"));
        assertThat(spec.at("/bootstrap/recovery/recoveryTarget/targetTime").asText())
                .isEqualTo("2026-11-23 14:30:00+02");
        assertThat(spec.at("/externalClusters/0/plugin/parameters/serverName").asText())
                .isEqualTo("hestia-db");
        assertThat(spec.at("/plugins/0/parameters/serverName").asText()).isEqualTo("hestia-db-2");
        assertThatThrownBy(() -> postgresqlWith("restore: {serverName: hestia-db}"))
                .hasMessageContaining("another than restore.serverName");
    }

    @Test
    void thereIsNoPostgreSqlWithoutBackupUnlessSomebodySaysSo() {
        assertThatThrownBy(() -> POSTGRESQL.renderIn("hestia-data"))
                .hasMessageContaining("backup.destination is required");
        assertThat(postgresqlWith("backup: {enabled: false}").unknown())
                .containsExactly("postgresql.cnpg.io/v1 Cluster");
    }

    /** But for where Keycloak reaches the planes, which is no secret and so no placeholder. */
    @Test
    void keycloakImportsTheSameRealmAsEverywhere() {
        JsonNode realm = Yaml.read(REALM);
        JsonNode imported = keycloak.document("KeycloakRealmImport").at("/spec/realm");
        Map<String, Service> planes = Map.of(
                "hestia-web", Example.REGION.render().get(Service.class, "hestia-web-api"),
                "hestia-admin", Example.REGION.render().get(Service.class, "hestia-tenant-admin"));
        planes.forEach((client, service) -> {
            String url = "http://" + service.getMetadata().getName() + "."
                    + service.getMetadata().getNamespace() + ".svc:"
                    + service.getSpec().getPorts().getFirst().getPort();
            assertThat(backChannel(imported, client).asText()).isEqualTo(url + "/logout/connect/back-channel/keycloak");
            ((ObjectNode) attributes(realm, client)).set(BACK_CHANNEL, backChannel(imported, client));
        });

        assertThat(imported).isEqualTo(realm);
    }

    private static JsonNode backChannel(JsonNode realm, String client) {
        return attributes(realm, client).path(BACK_CHANNEL);
    }

    private static JsonNode attributes(JsonNode realm, String client) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(known -> known.path("clientId").asText().equals(client))
                .findFirst()
                .orElseThrow()
                .path("attributes");
    }

    /** Also what has a default: without its own, mail would leave with no login and no TLS. */
    @Test
    void whatTheRealmLeavesOpenIsFilledIn() throws Exception {
        List<String> open = found(
                "\\$\\{(HESTIA_\\w+)",
                keycloak.document("KeycloakRealmImport")
                        .path("spec")
                        .path("realm")
                        .toString());

        assertThat(open).contains("HESTIA_WEB_SECRET", "HESTIA_SMTP_PASSWORD", "HESTIA_SMTP_STARTTLS");
        assertThat(keycloak.document("KeycloakRealmImport")
                        .at("/spec/placeholders")
                        .properties())
                .extracting(placeholder -> placeholder.getKey())
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void keycloakSpeaksTlsToBrowsersPodsAndItsDatabase() {
        JsonNode spec = keycloak.document("Keycloak").path("spec");
        JsonNode certificate = keycloak.document("Certificate").path("spec");

        assertThat(spec.at("/http/tlsSecret")).isEqualTo(certificate.path("secretName"));
        assertThat(spec.path("http").has("httpEnabled")).isFalse();
        assertThat(spec.at("/hostname/hostname").asText()).startsWith("https://");
        assertThat(spec.at("/db/url").asText()).contains("sslmode=verify-full", "sslrootcert=");
    }

    /** The way for browsers leads past the administration; another one leads there only if somebody names a gateway. */
    @Test
    void administratorsComeByAGatewayOfTheirOwn() {
        assertThat(keycloak.all(HTTPRoute.class))
                .singleElement()
                .satisfies(route -> assertThat(route.getSpec().getRules())
                        .flatExtracting(HTTPRouteRule::getMatches)
                        .extracting(match -> match.getPath().getValue())
                        .containsExactly("/realms/hestia", "/resources"));

        var admin = keycloakWith("admin: {parentRefs: [{name: offices, namespace: gateway}]}")
                .get(HTTPRoute.class, "hestia-keycloak-admin")
                .getSpec();

        assertThat(admin.getHostnames()).containsExactly("id.peloponnese.example");
        assertThat(admin.getParentRefs())
                .singleElement()
                .satisfies(gateway -> assertThat(gateway.getName()).isEqualTo("offices"));
        assertThat(admin.getRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getMatches()).isEmpty());
    }

    /** An alert asks for this job by name. */
    @Test
    void keycloaksFiguresAreReadAsTheAlertsExpect() {
        var monitor = keycloak.get(ServiceMonitor.class, "hestia-keycloak").getSpec();

        assertThat(monitor.getJobLabel()).isEqualTo("app");
        assertThat(monitor.getSelector().getMatchLabels()).containsEntry("app", "keycloak");
        assertThat(monitor.getEndpoints()).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.getPort()).isEqualTo("management");
            assertThat(endpoint.getScheme()).isEqualTo("https");
            assertThat(endpoint.getTlsConfig().getInsecureSkipVerify()).isNull();
        });
    }

    /** The values of a region name what these examples make. */
    @Test
    void aRegionFindsThem() {
        JsonNode region = Yaml.read(Example.REGION.file());
        JsonNode keycloakSpec = keycloak.document("Keycloak").path("spec");

        assertThat(region.at("/postgresql/host").asText())
                .isEqualTo(postgresql.document("Cluster").at("/metadata/name").asText() + "-rw.hestia-data.svc");
        assertThat(region.at("/keycloak/url")).isEqualTo(keycloakSpec.at("/hostname/hostname"));
        assertThat(keycloak.document("Certificate").at("/spec/dnsNames"))
                .extracting(JsonNode::asText)
                .anyMatch(name -> region.at("/keycloak/internalUrl").asText().equals("https://" + name + ":8443"));
        assertThat(keycloakSpec.at("/db/url").asText())
                .contains(region.at("/postgresql/host").asText());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
