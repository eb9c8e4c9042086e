package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who knows what. Rows are properties, each a file under /run/secrets/hestia. */
class CredentialsTests {

    private static final List<String> PODS = List.of("web-api", "tenant-admin", "migrate", "onboard");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|MASTER|CREDENTIAL|PRIVATE");

    @Test
    void everyPodKnowsItsOwnSecretsOnly() {
        Set<String> properties = new TreeSet<>();
        PODS.forEach(pod -> properties.addAll(properties(pod)));

        assertThat(Matrix.of(
                        properties, PODS, (property, pod) -> properties(pod).contains(property)))
                .isEqualTo("""
                                                             | web-api | tenant-admin | migrate | onboard
                /etc/hestia/municipalities/coordinators.yaml | ·       | ·            | ·       | x
                hestia.database.admin.password               | ·       | x            | x       | x
                hestia.database.region.password              | ·       | x            | ·       | x
                hestia.database.web.password                 | x       | ·            | ·       | ·
                hestia.identity.client-secret                | x       | x            | ·       | x
                hestia.management.token                      | x       | x            | ·       | ·
                hestia.privacy.master-key                    | x       | ·            | ·       | ·
                hestia.realm.client-secret                   | ·       | x            | ·       | x
                """);
    }

    /** The same property is another secret for each plane. */
    @Test
    void filesComeFromTheSecretsThatAreNamed() {
        assertThat(Example.REGION.render().workload("web-api").secretFiles())
                .containsEntry("/run/secrets/hestia/hestia.database.web.password", "hestia-database-web/password")
                .containsEntry("/run/secrets/hestia/hestia.privacy.master-key", "hestia-master-key/master-key")
                .containsEntry("/run/secrets/hestia/hestia.identity.client-secret", "hestia-client-web/secret")
                .containsEntry("/run/secrets/hestia/hestia.management.token", "hestia-management-token/token");
        assertThat(Example.REGION.render().workload("tenant-admin").secretFiles())
                .containsEntry("/run/secrets/hestia/hestia.database.admin.password", "hestia-database-admin/password")
                .containsEntry("/run/secrets/hestia/hestia.database.region.password", "hestia-database-region/password")
                .containsEntry("/run/secrets/hestia/hestia.identity.client-secret", "hestia-client-admin/secret")
                .containsEntry("/run/secrets/hestia/hestia.realm.client-secret", "hestia-client-realm-adapter/secret");
    }

    @Test
    void secretsMayHaveOtherNames() {
        Manifests manifests = Example.REGION.renderWith("""
                secrets:
                  masterKey:
                    name: vault-keys
                    key: wrapping
                """);

        assertThat(manifests.workload("web-api").secretFiles())
                .containsEntry("/run/secrets/hestia/hestia.privacy.master-key", "vault-keys/wrapping");
    }

    private static List<String> properties(String pod) {
        return Example.REGION.render().workload(pod).secretFiles().keySet().stream()
                .map(file -> file.replace("/run/secrets/hestia/", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreFilesAndNothingElse(Example example) {
        for (Workload workload : example.render().workloads()) {
            assertThat(workload.container().getEnvFrom()).as("%s", workload).isEmpty();
            assertThat(workload.container().getEnv())
                    .as("%s", workload)
                    .allMatch(variable -> variable.getValueFrom() == null)
                    .noneMatch(variable -> SECRET.matcher(variable.getName()).find());
            assertThat(workload.environment()).containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/hestia/");
            assertThat(workload.pod().getVolumes()).as("%s", workload).allMatch(volume -> volume.getSecret() == null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsMade(Example example) {
        assertThat(example.render().documents())
                .noneMatch(document -> document.path("kind").asText().equals("Secret"));
        assertThat(example.render().all(Secret.class)).isEmpty();
    }

    /** Readable for the container's user through its group, for nobody else, and writable for nobody. */
    @ParameterizedTest
    @EnumSource
    void filesAreReadByTheirPodOnly(Example example) {
        for (Workload workload : example.render().workloads()) {
            assertThat(workload.pod().getVolumes())
                    .filteredOn(volume -> volume.getName().equals("secrets"))
                    .singleElement()
                    .satisfies(volume ->
                            assertThat(volume.getProjected().getDefaultMode()).isEqualTo(0440));
            assertThat(workload.container().getVolumeMounts())
                    .filteredOn(mount -> !mount.getName().equals("tmp"))
                    .allMatch(mount -> Boolean.TRUE.equals(mount.getReadOnly()));
        }
    }
}
