package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many pods there are, and where. */
class ScalingTests {

    private static final String ZONE = "topology.kubernetes.io/zone";
    private static final String HOST = "kubernetes.io/hostname";

    @Test
    void webApiFollowsProcessorUse() {
        HorizontalPodAutoscaler scaler = Example.COUNTRY.render().get(HorizontalPodAutoscaler.class, "hestia-web-api");

        assertThat(scaler.getSpec().getScaleTargetRef().getName()).isEqualTo("hestia-web-api");
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(6);
        assertThat(scaler.getSpec().getMaxReplicas()).isEqualTo(30);
        assertThat(scaler.getSpec().getMetrics()).singleElement().satisfies(metric -> {
            assertThat(metric.getResource().getName()).isEqualTo("cpu");
            assertThat(metric.getResource().getTarget().getAverageUtilization()).isEqualTo(60);
        });
    }

    /** Otherwise every upgrade would throw it back to the number in the values. */
    @Test
    void whatIsScaledHasNoNumberOfItsOwn() {
        assertThat(Example.COUNTRY
                        .render()
                        .get(Deployment.class, "hestia-web-api")
                        .getSpec()
                        .getReplicas())
                .isNull();
        assertThat(Example.MUNICIPALITY
                        .render()
                        .get(Deployment.class, "hestia-web-api")
                        .getSpec()
                        .getReplicas())
                .isEqualTo(1);
        assertThat(Example.MUNICIPALITY.render().all(HorizontalPodAutoscaler.class))
                .isEmpty();
    }

    @Test
    void nodesAreEmptiedOnePodAtATime() {
        assertThat(Example.REGION.render().all(PodDisruptionBudget.class))
                .hasSize(2)
                .allSatisfy(budget -> {
                    assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isEqualTo(1);
                    assertThat(budget.getSpec().getSelector().getMatchLabels())
                            .containsEntry("app.kubernetes.io/component", component(budget));
                });
    }

    /** A budget for a single pod would keep its node from ever being emptied. */
    @Test
    void aSinglePodHasNoBudget() {
        assertThat(Example.MUNICIPALITY.render().all(PodDisruptionBudget.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void podsAreSpreadOverZonesAndNodes(Example example) {
        for (Deployment deployment : example.render().all(Deployment.class)) {
            var template = deployment.getSpec().getTemplate();
            assertThat(template.getSpec().getTopologySpreadConstraints())
                    .extracting(TopologySpreadConstraint::getTopologyKey)
                    .containsExactly(ZONE, HOST);
            assertThat(template.getSpec().getTopologySpreadConstraints()).allSatisfy(spread -> {
                assertThat(spread.getMaxSkew()).isEqualTo(1);
                assertThat(Selectors.matches(
                                spread.getLabelSelector(),
                                template.getMetadata().getLabels()))
                        .isTrue();
                assertThat(spread.getLabelSelector().getMatchLabels())
                        .containsEntry("app.kubernetes.io/component", component(deployment));
            });
        }
    }

    @Test
    void aCountrysPodsAreStrictlyEvenOverZones() {
        assertThat(Example.COUNTRY.render().workload("web-api").pod().getTopologySpreadConstraints())
                .extracting(TopologySpreadConstraint::getWhenUnsatisfiable)
                .containsExactly("DoNotSchedule", "ScheduleAnyway");
    }

    private static String component(HasMetadata resource) {
        return resource.getMetadata().getLabels().get("app.kubernetes.io/component");
    }
}
