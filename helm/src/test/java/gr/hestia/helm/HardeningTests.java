package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pod must be, of the chart and of the examples beside it. */
class HardeningTests {

    static Stream<Workload> workloads() {
        return Stream.concat(
                Stream.of(Example.values()).flatMap(example -> example.render().workloads().stream()),
                ExternalPartsTests.postgresql().workloads().stream());
    }

    static Stream<Workload> servers() {
        return workloads().filter(workload -> workload.owner() instanceof Deployment);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void runsAsNobodyInParticular(Workload workload) {
        var pod = workload.pod().getSecurityContext();

        assertThat(pod.getRunAsNonRoot()).isTrue();
        assertThat(pod.getRunAsUser()).isPositive();
        assertThat(pod.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        for (Container container : workload.containers()) {
            var security = container.getSecurityContext();
            assertThat(security.getRunAsUser()).isNull();
            assertThat(security.getPrivileged()).isNull();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(security.getCapabilities().getAdd()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void sharesNothingWithItsNode(Workload workload) {
        assertThat(workload.pod().getHostNetwork()).isNull();
        assertThat(workload.pod().getHostPID()).isNull();
        assertThat(workload.pod().getHostIPC()).isNull();
        assertThat(workload.pod().getVolumes()).allMatch(volume -> volume.getHostPath() == null);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void writesNowhereButInABoundedTmp(Workload workload) {
        for (Container container : workload.containers()) {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getVolumeMounts())
                    .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                    .singleElement()
                    .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
        }
        assertThat(workload.pod().getVolumes())
                .filteredOn(volume -> volume.getEmptyDir() != null)
                .singleElement()
                .satisfies(volume -> {
                    assertThat(volume.getEmptyDir().getMedium()).isEqualTo("Memory");
                    assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void hasNoWayToTheKubernetesApi(Workload workload) {
        assertThat(workload.pod().getAutomountServiceAccountToken()).isFalse();
        assertThat(workload.pod().getEnableServiceLinks()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void hasRequestsAndLimits(Workload workload) {
        for (Container container : workload.containers()) {
            var resources = container.getResources();
            assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits()).containsOnlyKeys("cpu", "memory");
            for (String resource : List.of("cpu", "memory")) {
                assertThat(Quantity.getAmountInBytes(resources.getRequests().get(resource)))
                        .isPositive()
                        .isLessThanOrEqualTo(
                                Quantity.getAmountInBytes(resources.getLimits().get(resource)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void namesAnImageThatStaysTheSame(Workload workload) {
        for (Container container : workload.containers()) {
            assertThat(container.getImage())
                    .matches("[a-z0-9.-]+(/[a-z0-9._-]+)+(:[A-Za-z0-9._-]+|@sha256:[0-9a-f]{64})")
                    .doesNotEndWith(":latest");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void isProbedOnItsManagementPort(Workload server) {
        Container container = server.container();

        assertProbe(container.getStartupProbe(), "liveness");
        assertProbe(container.getLivenessProbe(), "liveness");
        assertProbe(container.getReadinessProbe(), "readiness");
        assertThat(container.getPorts())
                .filteredOn(port -> port.getName().equals("management"))
                .singleElement()
                .satisfies(port -> assertThat(port.getContainerPort()).isIn(8081, 8091));
        // Three minutes to start, even on a small machine.
        assertThat(container.getStartupProbe().getPeriodSeconds()
                        * container.getStartupProbe().getFailureThreshold())
                .isEqualTo(180);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void finishesWhatItHasBegun(Workload server) {
        Long sleep = server.container().getLifecycle().getPreStop().getSleep().getSeconds();

        assertThat(sleep).isPositive();
        // spring.lifecycle.timeout-per-shutdown-phase is 30 s.
        assertThat(server.pod().getTerminationGracePeriodSeconds()).isGreaterThan(sleep + 30);
    }

    /** An own account for every kind of pod, so that a right given to one is not given to all. */
    @ParameterizedTest
    @EnumSource
    void hasAnAccountOfItsOwn(Example example) {
        Manifests manifests = example.render();
        List<String> accounts = manifests.workloads().stream()
                .map(workload -> workload.pod().getServiceAccountName())
                .toList();

        assertThat(accounts).doesNotHaveDuplicates();
        assertThat(manifests.all(ServiceAccount.class))
                .allMatch(account -> Boolean.FALSE.equals(account.getAutomountServiceAccountToken()))
                .extracting(account -> account.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(accounts);
    }

    private static void assertProbe(Probe probe, String group) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo("/actuator/health/" + group);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        assertThat(probe.getTimeoutSeconds()).isGreaterThan(1);
    }
}
