package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.VolumeProjection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL and Keycloak are spoken to in secret, and shown to be who they say. */
class TlsTests {

    @ParameterizedTest
    @EnumSource
    void postgreSqlsCertificateAndNameAreChecked(Example example) {
        for (Workload workload : example.render().workloads()) {
            assertThat(workload.environment().get("HESTIA_DATABASE_URL"))
                    .as("%s", workload)
                    .matches("jdbc:postgresql://[a-z.-]+:5432/hestia"
                            + "\\?sslmode=verify-full&sslrootcert=/etc/hestia/tls/postgres-ca\\.crt");
            assertThat(mounted(workload)).as("%s", workload).contains("postgres-ca.crt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keycloakIsNeverSpokenToInTheClear(Example example) {
        for (Workload workload : example.render().workloads()) {
            assertThat(workload.environment())
                    .allSatisfy(
                            (name, value) -> assertThat(name.endsWith("_OTLP_ENDPOINT") || !value.startsWith("http://"))
                                    .as("%s %s", workload, name)
                                    .isTrue());
        }
    }

    @Test
    void anAuthorityOfYourOwnTakesThePlaceOfThoseThatJavaKnows() {
        for (String component : List.of("web-api", "tenant-admin", "onboard")) {
            Workload workload = Example.REGION.render().workload(component);
            assertThat(workload.environment().get("JAVA_TOOL_OPTIONS"))
                    .contains(
                            "-Djavax.net.ssl.trustStore=/etc/hestia/tls/truststore.p12",
                            "-Djavax.net.ssl.trustStoreType=PKCS12");
            assertThat(mounted(workload)).containsExactlyInAnyOrder("postgres-ca.crt", "truststore.p12");
        }
    }

    @Test
    void withoutOneThoseThatJavaKnowsAreTrusted() {
        Workload webApi = Example.MUNICIPALITY.render().workload("web-api");

        assertThat(webApi.environment().get("JAVA_TOOL_OPTIONS")).doesNotContain("trustStore");
        assertThat(mounted(webApi)).containsExactly("postgres-ca.crt");
    }

    /** Of the secret that CloudNativePG keeps an authority in, only the certificate is mounted, never its key. */
    @Test
    void ofAnAuthorityOnlyTheCertificateIsMounted() {
        Manifests manifests = Example.REGION.renderWith("""
                postgresql:
                  tls:
                    configMap: ""
                    secret: hestia-db-ca
                """);

        assertThat(manifests.workload("migrate").secretFiles())
                .containsEntry("/etc/hestia/tls/postgres-ca.crt", "hestia-db-ca/ca.crt")
                .hasSize(2);
    }

    @Test
    void addressesFollowFromWhereKeycloakIs() {
        assertThat(Example.REGION.render().workload("tenant-admin").environment())
                .containsEntry("HESTIA_IDENTITY_ISSUER", "https://id.peloponnese.example/realms/hestia")
                .containsEntry(
                        "HESTIA_IDENTITY_INTERNALISSUER",
                        "https://hestia-keycloak-service.hestia-identity.svc:8443/realms/hestia")
                .containsEntry("HESTIA_REALM_URL", "https://hestia-keycloak-service.hestia-identity.svc:8443");
        assertThat(Example.MUNICIPALITY.render().workload("tenant-admin").environment())
                .containsEntry("HESTIA_REALM_URL", "https://id.sparti.example")
                .doesNotContainKey("HESTIA_IDENTITY_INTERNALISSUER");
    }

    private static List<String> mounted(Workload workload) {
        return workload.pod().getVolumes().stream()
                .filter(volume -> volume.getName().equals("tls"))
                .flatMap(volume -> volume.getProjected().getSources().stream())
                .flatMap(TlsTests::items)
                .toList();
    }

    private static Stream<String> items(VolumeProjection source) {
        return (source.getSecret() != null
                        ? source.getSecret().getItems()
                        : source.getConfigMap().getItems())
                .stream().map(item -> item.getPath());
    }
}
