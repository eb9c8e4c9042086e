package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reaches whom. Rows are callers, columns are called. */
class NetworkPolicyTests {

    private record Called(Endpoint endpoint, String protocol, int port) {}

    private static final Endpoint PROMETHEUS =
            Endpoint.pod("monitoring", Map.of("app.kubernetes.io/name", "prometheus"));
    private static final Endpoint COLLECTOR =
            Endpoint.pod("monitoring", Map.of("app.kubernetes.io/name", "opentelemetry-collector"));
    private static final Endpoint DNS = Endpoint.pod("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final Endpoint NEIGHBOUR = Endpoint.pod("hestia", Map.of("app", "somebody"));
    private static final Endpoint STRANGER = Endpoint.pod("default", Map.of("app", "somebody"));
    private static final Endpoint MAIL = Endpoint.outside("203.0.113.25");
    private static final Endpoint INTERNET = Endpoint.outside("198.51.100.7");

    /**
     * With PostgreSQL and Keycloak in the same cluster, their own policies count as well: nobody without a login reaches
     * PostgreSQL, whatever namespace it runs in.
     */
    @Test
    void withinOneClusterOnlyWhoHoldsALoginReachesPostgreSql() {
        Manifests postgresql = ExternalPartsTests.postgresql();
        Manifests keycloak = ExternalPartsTests.keycloak();
        List<NetworkPolicy> policies = Stream.of(
                        Example.REGION.render().all(NetworkPolicy.class).stream(),
                        postgresql.all(NetworkPolicy.class).stream(),
                        Stream.of(policyOfKeycloaksOperator(keycloak)))
                .flatMap(policy -> policy)
                .toList();
        Endpoint database = Endpoint.pod("hestia-data", Map.of("cnpg.io/cluster", "hestia-db"));
        Endpoint identity = Endpoint.pod(
                "hestia-identity",
                Map.of(
                        "app",
                        "keycloak",
                        "app.kubernetes.io/instance",
                        "hestia-keycloak",
                        "app.kubernetes.io/managed-by",
                        "keycloak-operator"));
        Map<String, Endpoint> callers = callers(Example.REGION, "gateway");
        callers.put(
                "bootstrap",
                Endpoint.pod("hestia-data", postgresql.workload("bootstrap").labels()));
        callers.put("keycloak", identity);

        assertThat(matrix(Example.REGION, policies, callers, database, identity, 8443))
                .isEqualTo("""
                             | PostgreSQL | Keycloak | web 8080 | web 8081 | admin 8090 | admin 8091 | DNS | OTLP | SMTP | internet
                web-api      | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                tenant-admin | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                migrate      | x          | ·        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                onboard      | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                gateway      | ·          | x        | x        | ·        | x          | ·          | x   | x    | x    | x
                prometheus   | ·          | ·        | ·        | x        | ·          | x          | x   | x    | x    | x
                neighbour    | ·          | ·        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                stranger     | ·          | ·        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                bootstrap    | x          | ·        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                keycloak     | x          | ·        | x        | ·        | x          | ·          | x   | x    | x    | x
                """);
    }

    /**
     * PostgreSQL and Keycloak by their addresses; nobody watches, and no traces are sent. What pods of others may reach
     * outside is not the chart's to say: PostgreSQL's own firewall and the policies of their namespaces do.
     */
    @Test
    void outsideTheClusterPartsAreReachedByAddress() {
        Map<String, Endpoint> callers = callers(Example.MUNICIPALITY, "traefik");
        callers.put("keycloak", Endpoint.outside("10.20.0.6"));

        assertThat(matrix(
                        Example.MUNICIPALITY,
                        Example.MUNICIPALITY.render().all(NetworkPolicy.class),
                        callers,
                        Endpoint.outside("10.20.0.5"),
                        Endpoint.outside("10.20.0.6"),
                        443))
                .isEqualTo("""
                             | PostgreSQL | Keycloak | web 8080 | web 8081 | admin 8090 | admin 8091 | DNS | OTLP | SMTP | internet
                web-api      | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                tenant-admin | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                migrate      | x          | ·        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                onboard      | x          | x        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                gateway      | x          | x        | x        | ·        | x          | ·          | x   | x    | x    | x
                prometheus   | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                neighbour    | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                stranger     | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                keycloak     | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                """);
    }

    /** As above, with Prometheus and a collector of traces. */
    @Test
    void tracesLeaveFromThePlanesOnly() {
        assertThat(matrix(
                        Example.COUNTRY,
                        Example.COUNTRY.render().all(NetworkPolicy.class),
                        callers(Example.COUNTRY, "gateway"),
                        Endpoint.outside("10.64.0.11"),
                        Endpoint.outside("10.65.0.12"),
                        443))
                .isEqualTo("""
                             | PostgreSQL | Keycloak | web 8080 | web 8081 | admin 8090 | admin 8091 | DNS | OTLP | SMTP | internet
                web-api      | x          | x        | ·        | ·        | ·          | ·          | x   | x    | ·    | ·
                tenant-admin | x          | x        | ·        | ·        | ·          | ·          | x   | x    | ·    | ·
                migrate      | x          | ·        | ·        | ·        | ·          | ·          | x   | ·    | ·    | ·
                gateway      | x          | x        | x        | ·        | x          | ·          | x   | x    | x    | x
                prometheus   | x          | x        | ·        | x        | ·          | x          | x   | x    | x    | x
                neighbour    | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                stranger     | x          | x        | ·        | ·        | ·          | ·          | x   | x    | x    | x
                """);
    }

    /** The cache on a node is no pod to a policy, and OpenShift's pods answer at another port than their service. */
    @Test
    void namesAreResolvedWhereAClusterResolvesThem() {
        Endpoint cache = Endpoint.outside("169.254.20.10");
        Endpoint openShift =
                Endpoint.pod("openshift-dns", Map.of("dns.operator.openshift.io/daemonset-dns", "default"));
        Map<String, String> clusters = new LinkedHashMap<>();
        clusters.put("as delivered", "{}");
        clusters.put("with a cache", "networkPolicy: {dns: {peers: [{ipBlock: {cidr: 169.254.20.10/32}}]}}");
        clusters.put("OpenShift", """
                networkPolicy:
                  dns:
                    port: 5353
                    peers: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: openshift-dns}}}]
                """);
        Map<String, Called> called = new LinkedHashMap<>();
        called.put("kube-dns 53", new Called(DNS, "UDP", 53));
        called.put("cache 53", new Called(cache, "UDP", 53));
        called.put("cache 53 TCP", new Called(cache, "TCP", 53));
        called.put("OpenShift 5353", new Called(openShift, "UDP", 5353));
        called.put("OpenShift 53", new Called(openShift, "UDP", 53));
        Endpoint webApi = pod(Example.REGION, "web-api");

        assertThat(Matrix.of(clusters.keySet(), called.keySet(), (row, column) -> {
                    Manifests manifests = Example.REGION.renderWith(clusters.get(row));
                    Called target = called.get(column);
                    return new Reachability(manifests.all(NetworkPolicy.class))
                            .allows(webApi, target.endpoint(), target.protocol(), target.port());
                }))
                .isEqualTo("""
                             | kube-dns 53 | cache 53 | cache 53 TCP | OpenShift 5353 | OpenShift 53
                as delivered | x           | ·        | ·            | ·              | ·
                with a cache | ·           | x        | x            | ·              | ·
                OpenShift    | ·           | ·        | ·            | x              | ·
                """);
    }

    /** A pod that is added to the chart later must not be open until somebody remembers. */
    @ParameterizedTest
    @EnumSource
    void whatHasNoPolicyOfItsOwnReachesNobody(Example example) {
        Reachability reachability = new Reachability(example.render().all(NetworkPolicy.class));
        Endpoint newcomer = Endpoint.pod(
                "hestia",
                Map.of(
                        "app.kubernetes.io/name", "hestia",
                        "app.kubernetes.io/instance", "hestia",
                        "app.kubernetes.io/component", "newcomer"));

        assertThat(reachability.allows(newcomer, DNS, "UDP", 53)).isFalse();
        assertThat(reachability.allows(newcomer, INTERNET, "TCP", 443)).isFalse();
        assertThat(reachability.allows(NEIGHBOUR, newcomer, "TCP", 8080)).isFalse();
    }

    private static Map<String, Endpoint> callers(Example example, String front) {
        Map<String, Endpoint> callers = new LinkedHashMap<>();
        for (String component : List.of("web-api", "tenant-admin", "migrate", "onboard")) {
            if (example.onboards() || !component.equals("onboard")) {
                callers.put(component, pod(example, component));
            }
        }
        callers.put("gateway", Endpoint.pod(front, Map.of("app", "gateway")));
        callers.put("prometheus", PROMETHEUS);
        callers.put("neighbour", NEIGHBOUR);
        callers.put("stranger", STRANGER);
        return callers;
    }

    private static Endpoint pod(Example example, String component) {
        return Endpoint.pod("hestia", example.render().workload(component).labels());
    }

    private static String matrix(
            Example example,
            List<NetworkPolicy> policies,
            Map<String, Endpoint> callers,
            Endpoint database,
            Endpoint identity,
            int identityPort) {
        Endpoint webApi = pod(example, "web-api");
        Endpoint tenantAdmin = pod(example, "tenant-admin");
        Map<String, Called> called = new LinkedHashMap<>();
        called.put("PostgreSQL", new Called(database, "TCP", 5432));
        called.put("Keycloak", new Called(identity, "TCP", identityPort));
        called.put("web 8080", new Called(webApi, "TCP", 8080));
        called.put("web 8081", new Called(webApi, "TCP", 8081));
        called.put("admin 8090", new Called(tenantAdmin, "TCP", 8090));
        called.put("admin 8091", new Called(tenantAdmin, "TCP", 8091));
        called.put("DNS", new Called(DNS, "UDP", 53));
        called.put("OTLP", new Called(COLLECTOR, "TCP", 4318));
        called.put("SMTP", new Called(MAIL, "TCP", 587));
        called.put("internet", new Called(INTERNET, "TCP", 443));
        Reachability reachability = new Reachability(policies);
        return Matrix.of(callers.keySet(), called.keySet(), (row, column) -> {
            Called target = called.get(column);
            return reachability.allows(callers.get(row), target.endpoint(), target.protocol(), target.port());
        });
    }

    /** What the Keycloak operator makes of {@code networkPolicy} in its resource, for HTTPS. */
    private static NetworkPolicy policyOfKeycloaksOperator(Manifests manifests) {
        JsonNode keycloak = manifests.document("Keycloak");
        JsonNode policy = keycloak.at("/spec/networkPolicy");
        assertThat(policy.path("enabled").asBoolean()).isTrue();
        List<NetworkPolicyPeer> peers = StreamSupport.stream(
                        policy.path("https").spliterator(), false)
                .map(peer -> Yaml.as(NetworkPolicyPeer.class, peer))
                .toList();
        return new NetworkPolicyBuilder()
                .withNewMetadata()
                .withNamespace(keycloak.at("/metadata/namespace").asText())
                .endMetadata()
                .withNewSpec()
                .withNewPodSelector()
                .addToMatchLabels("app", "keycloak")
                .addToMatchLabels(
                        "app.kubernetes.io/instance",
                        keycloak.at("/metadata/name").asText())
                .endPodSelector()
                .withPolicyTypes("Ingress")
                .addNewIngress()
                .addNewPort()
                .withProtocol("TCP")
                .withNewPort(8443)
                .endPort()
                .withFrom(peers)
                .endIngress()
                .endSpec()
                .build();
    }
}
