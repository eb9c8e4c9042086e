package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By what browsers come in: the public port of each plane, under a name of its own, and nothing else. */
class ExposureTests {

    @Test
    void byAGateway() {
        Manifests manifests = Example.COUNTRY.render();

        assertThat(manifests.all(Ingress.class)).isEmpty();
        assertRoute(manifests, "hestia-web-api", "kentra.hestia.example", 8080, "public");
        assertRoute(manifests, "hestia-tenant-admin", "console.hestia.example", 8090, "offices");
    }

    @Test
    void byAnIngressController() {
        Manifests manifests = Example.MUNICIPALITY.render();

        assertThat(manifests.all(HTTPRoute.class)).isEmpty();
        assertIngress(manifests, "hestia-web-api", "kentro.sparti.example", "hestia-centres-tls");
        assertIngress(manifests, "hestia-tenant-admin", "console.sparti.example", "hestia-console-tls");
    }

    @Test
    void byNothing() {
        Manifests manifests = Example.REGION.renderWith("exposure: {kind: none}");

        assertThat(manifests.all(HTTPRoute.class)).isEmpty();
        assertThat(manifests.all(Ingress.class)).isEmpty();
    }

    /** A service leads to pods of one plane only, and to ports that they have. */
    @ParameterizedTest
    @EnumSource
    void servicesLeadToTheirOwnPods(Example example) {
        Manifests manifests = example.render();

        assertThat(manifests.all(Service.class)).hasSize(2).allSatisfy(service -> {
            assertThat(service.getSpec().getType()).isEqualTo("ClusterIP");
            List<Workload> pods = manifests.workloads().stream()
                    .filter(workload -> workload.labels()
                            .entrySet()
                            .containsAll(service.getSpec().getSelector().entrySet()))
                    .toList();
            assertThat(pods).hasSize(1);
            assertThat(service.getSpec().getPorts())
                    .hasSize(2)
                    .allSatisfy(port -> assertThat(pods.getFirst().container().getPorts())
                            .anyMatch(open ->
                                    open.getName().equals(port.getTargetPort().getStrVal())
                                            && open.getContainerPort().equals(port.getPort())));
        });
    }

    /** Links from the console to the centres' public pages. */
    @Test
    void theConsoleKnowsWhereTheCentresAre() {
        assertThat(Example.MUNICIPALITY.render().workload("tenant-admin").environment())
                .containsEntry("HESTIA_CONSOLE_PUBLICADDRESS", "https://kentro.sparti.example");
    }

    private static void assertRoute(Manifests manifests, String name, String host, int port, String gateway) {
        var route = manifests.get(HTTPRoute.class, name).getSpec();
        assertThat(route.getHostnames()).containsExactly(host);
        assertThat(route.getParentRefs())
                .singleElement()
                .satisfies(parent -> assertThat(parent.getName()).isEqualTo(gateway));
        assertThat(route.getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getBackendRefs()).singleElement().satisfies(backend -> {
                assertThat(backend.getName()).isEqualTo(name);
                assertThat(backend.getPort()).isEqualTo(port);
            });
            assertCallersSayNotWhereTheyAre(rule, host);
        });
    }

    /** The planes believe these headers, and gateways hand on what callers write there. */
    private static void assertCallersSayNotWhereTheyAre(HTTPRouteRule rule, String host) {
        var headers = rule.getFilters().getFirst().getRequestHeaderModifier();
        assertThat(headers.getSet()).singleElement().satisfies(header -> {
            assertThat(header.getName()).isEqualTo("X-Forwarded-Host");
            assertThat(header.getValue()).isEqualTo(host);
        });
        assertThat(headers.getRemove()).containsExactly("X-Forwarded-Port");
    }

    private static void assertIngress(Manifests manifests, String name, String host, String certificate) {
        Ingress ingress = manifests.get(Ingress.class, name);
        assertThat(ingress.getMetadata().getAnnotations())
                .containsEntry("cert-manager.io/cluster-issuer", "letsencrypt");
        assertThat(ingress.getSpec().getTls()).singleElement().satisfies(tls -> {
            assertThat(tls.getHosts()).containsExactly(host);
            assertThat(tls.getSecretName()).isEqualTo(certificate);
        });
        assertThat(ingress.getSpec().getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getHost()).isEqualTo(host);
            assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                assertThat(path.getBackend().getService().getName()).isEqualTo(name);
                assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
            });
        });
    }
}
