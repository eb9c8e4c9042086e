package gr.hestia.helm;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Helm rendered.
 *
 * @param documents as they are sent to Kubernetes
 * @param resources those that Kubernetes itself or a known operator has a model for
 */
record Manifests(List<JsonNode> documents, List<HasMetadata> resources) {

    static Manifests parse(String text) {
        List<JsonNode> documents = Yaml.documents(text);
        return new Manifests(
                documents,
                documents.stream().filter(Models::knows).map(Models::parse).toList());
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return resources.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T get(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(resource -> resource.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    /** The only document of a kind that may have no model. */
    JsonNode document(String kind) {
        List<JsonNode> found = documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " documents of kind " + kind);
        }
        return found.getFirst();
    }

    /** Version and kind of what has no model. */
    List<String> unknown() {
        return documents.stream()
                .filter(document -> !Models.knows(document))
                .map(Models::kind)
                .toList();
    }

    /** Everything that makes pods. */
    List<Workload> workloads() {
        return Stream.concat(
                        all(Deployment.class).stream()
                                .map(deployment -> new Workload(
                                        deployment, deployment.getSpec().getTemplate())),
                        all(Job.class).stream()
                                .map(job -> new Workload(job, job.getSpec().getTemplate())))
                .toList();
    }

    Workload workload(String component) {
        return workloads().stream()
                .filter(workload -> workload.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no pods of " + component));
    }
}
