package gr.hestia.helm;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.BackendTLSPolicy;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the chart may consist of. Anything else, in kind or in version, is refused: a Secret above all. */
final class Models {

    private static final Map<String, Class<? extends HasMetadata>> KNOWN = Stream.<Class<? extends HasMetadata>>of(
                    Deployment.class,
                    Job.class,
                    Service.class,
                    ServiceAccount.class,
                    ConfigMap.class,
                    HorizontalPodAutoscaler.class,
                    PodDisruptionBudget.class,
                    NetworkPolicy.class,
                    Ingress.class,
                    HTTPRoute.class,
                    BackendTLSPolicy.class,
                    ServiceMonitor.class,
                    PrometheusRule.class)
            .collect(Collectors.toMap(
                    model -> HasMetadata.getApiVersion(model) + " " + HasMetadata.getKind(model), Function.identity()));

    private Models() {}

    static boolean knows(JsonNode document) {
        return KNOWN.containsKey(kind(document));
    }

    /** A rendered document as the model of its kind, every field known to it. */
    static HasMetadata parse(JsonNode document) {
        Class<? extends HasMetadata> model = KNOWN.get(kind(document));
        if (model == null) {
            throw new IllegalArgumentException("Nothing is known of " + kind(document));
        }
        return Yaml.as(model, document);
    }

    /** Version and kind of a document. */
    static String kind(JsonNode document) {
        return document.path("apiVersion").asText() + " "
                + document.path("kind").asText();
    }
}
