package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes before a rollout, what after, and what meanwhile. */
class RolloutTests {

    private static final String HOOK = "helm.sh/hook";
    private static final String WEIGHT = "helm.sh/hook-weight";
    private static final String DELETE = "helm.sh/hook-delete-policy";

    @ParameterizedTest
    @EnumSource
    void schemasAreBroughtUpToDateBeforeNewPodsComeUp(Example example) {
        Job migrate = example.render().get(Job.class, "hestia-migrate");

        assertThat(annotation(migrate, HOOK)).isEqualTo("pre-install,pre-upgrade");
        assertThat(example.render().workload("migrate").environment())
                .containsEntry("HESTIA_COMMAND", "migrate")
                .doesNotContainKeys("HESTIA_REALM_URL", "HESTIA_IDENTITY_ISSUER");
        assertThat(migrate.getSpec().getActiveDeadlineSeconds()).isPositive();
        assertThat(example.render().workload("migrate").pod().getRestartPolicy())
                .isEqualTo("Never");
    }

    /** At a first installation nothing of the release exists before its hooks, not even its network policies. */
    @ParameterizedTest
    @EnumSource
    void whatTheMigrationNeedsIsThereBeforeIt(Example example) {
        Manifests manifests = example.render();
        int job = weight(manifests.get(Job.class, "hestia-migrate"));

        for (HasMetadata needed : List.of(
                manifests.get(ServiceAccount.class, "hestia-migrate"),
                manifests.get(NetworkPolicy.class, "hestia-migrate"))) {
            assertThat(annotation(needed, HOOK)).isEqualTo("pre-install,pre-upgrade");
            assertThat(weight(needed)).isLessThan(job);
        }
        assertThat(manifests.workload("migrate").pod().getVolumes())
                .flatMap(volume -> volume.getProjected() == null
                        ? List.of()
                        : volume.getProjected().getSources())
                .as("what is mounted exists before the release")
                .isNotEmpty();
        assertThat(manifests.all(ConfigMap.class))
                .noneMatch(config -> config.getMetadata().getName().contains("migrate"));
    }

    /** Never deleted while it fails: its log says why. A new attempt takes its place. */
    @ParameterizedTest
    @EnumSource
    void aJobThatFailedStaysToBeReadUntilTheNextAttempt(Example example) {
        assertThat(example.render().all(Job.class)).isNotEmpty().allSatisfy(job -> {
            assertThat(annotation(job, DELETE)).isEqualTo("before-hook-creation");
            assertThat(job.getSpec().getTtlSecondsAfterFinished()).isPositive();
        });
    }

    @Test
    void helmTakesTheseForHooksAndNothingElse() {
        List<String> all = names(Example.REGION.render());
        List<String> applied = names(Chart.hestia().renderWithoutHooks(Example.REGION.file()));

        assertThat(all).containsAll(applied);
        assertThat(all.stream().filter(name -> !applied.contains(name)))
                .containsExactlyInAnyOrder(
                        "NetworkPolicy hestia-migrate",
                        "ServiceAccount hestia-migrate",
                        "Job hestia-migrate",
                        "Job hestia-onboard");
    }

    @Test
    void municipalitiesAreBroughtInAfterTheRollout() {
        Manifests manifests = Example.MUNICIPALITY.render();
        Workload onboard = manifests.workload("onboard");

        assertThat(annotation(onboard.owner(), HOOK)).isEqualTo("post-install,post-upgrade");
        assertThat(onboard.environment())
                .containsEntry("HESTIA_COMMAND", "onboard")
                .containsEntry("HESTIA_ONBOARD_DIRECTORY", "/etc/hestia/municipalities");
        assertThat(onboard.container().getVolumeMounts())
                .anyMatch(mount -> mount.getMountPath().equals("/etc/hestia/municipalities"));
        assertThat(manifests
                        .get(ConfigMap.class, "hestia-municipalities")
                        .getData()
                        .get("sparta.yaml"))
                .isEqualTo(Yaml.read(Example.MUNICIPALITY.file())
                        .at("/municipalities/manifests/sparta.yaml")
                        .asText());
    }

    /** Whoever brings centres in says whom to invite; a centre without is refused. */
    @ParameterizedTest
    @EnumSource
    void whomToInviteComesFromASecret(Example example) {
        if (!example.onboards()) {
            return;
        }
        assertThat(example.render().workload("onboard").pod().getVolumes())
                .filteredOn(volume -> volume.getName().equals("municipalities"))
                .flatMap(volume -> volume.getProjected().getSources())
                .filteredOn(source -> source.getSecret() != null)
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.getSecret().getName()).isEqualTo("hestia-coordinators");
                    assertThat(source.getSecret().getItems())
                            .singleElement()
                            .satisfies(item -> assertThat(item.getPath()).isEqualTo("coordinators.yaml"));
                });
    }

    @Test
    void manifestsMayBeInAConfigMapThatIsThere() {
        Manifests manifests = Example.REGION.render();

        assertThat(manifests.workload("onboard").pod().getVolumes())
                .filteredOn(volume -> volume.getName().equals("municipalities"))
                .flatMap(volume -> volume.getProjected().getSources())
                .filteredOn(source -> source.getConfigMap() != null)
                .singleElement()
                .satisfies(
                        source -> assertThat(source.getConfigMap().getName()).isEqualTo("peloponnese-municipalities"));
        assertThat(manifests.all(ConfigMap.class))
                .noneMatch(config -> config.getMetadata().getName().equals("hestia-municipalities"));
    }

    @Test
    void withoutMunicipalitiesNothingIsMadeForThem() {
        assertThat(names(Example.COUNTRY.render()))
                .noneMatch(name -> name.endsWith(" hestia-onboard") || name.endsWith("municipalities"));
    }

    /** The one who onboards must be allowed what tenant-admin is allowed. */
    @Test
    void onboardingIsSetUpLikeTenantAdmin() {
        var tenantAdmin = Example.REGION.render().workload("tenant-admin").environment();
        var onboard = Example.REGION.render().workload("onboard").environment();

        assertThat(onboard).containsAllEntriesOf(tenantAdmin);
        assertThat(onboard).hasSize(tenantAdmin.size() + 2);
    }

    @ParameterizedTest
    @EnumSource
    void aRolloutTakesNoPodAwayBeforeANewOneIsReady(Example example) {
        assertThat(example.render().all(Deployment.class)).hasSize(2).allSatisfy(deployment -> {
            var rolling = deployment.getSpec().getStrategy().getRollingUpdate();
            assertThat(rolling.getMaxUnavailable().getIntVal()).isZero();
            assertThat(rolling.getMaxSurge().getIntVal()).isPositive();
        });
    }

    private static List<String> names(Manifests manifests) {
        return manifests.resources().stream()
                .map(resource ->
                        resource.getKind() + " " + resource.getMetadata().getName())
                .toList();
    }

    private static String annotation(HasMetadata resource, String name) {
        return resource.getMetadata().getAnnotations().get(name);
    }

    private static int weight(HasMetadata resource) {
        return Integer.parseInt(annotation(resource, WEIGHT));
    }
}
