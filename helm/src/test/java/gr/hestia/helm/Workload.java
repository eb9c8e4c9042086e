package gr.hestia.helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Deployment or a Job, seen by the pods that it makes.
 *
 * @param owner the Deployment or the Job
 * @param template its pods
 */
record Workload(HasMetadata owner, PodTemplateSpec template) {

    String component() {
        return labels().get("app.kubernetes.io/component");
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    PodSpec pod() {
        return template.getSpec();
    }

    /** All its containers, those that only prepare included. */
    List<Container> containers() {
        return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream())
                .toList();
    }

    /** Its only container. */
    Container container() {
        if (containers().size() != 1) {
            throw new AssertionError(component() + " has " + containers().size() + " containers");
        }
        return containers().getFirst();
    }

    /** Variables that are set to a value. */
    Map<String, String> environment() {
        return container().getEnv().stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }

    /** Files that come out of secrets: path of the file by secret and key. */
    Map<String, String> secretFiles() {
        Map<String, String> files = new TreeMap<>();
        for (Volume volume : pod().getVolumes()) {
            secretsOf(volume)
                    .forEach(secret -> secret.getItems()
                            .forEach(item -> files.put(
                                    mountPath(volume) + "/" + item.getPath(), secret.getName() + "/" + item.getKey())));
        }
        return files;
    }

    private static Stream<SecretProjection> secretsOf(Volume volume) {
        if (volume.getProjected() == null) {
            return Stream.empty();
        }
        return volume.getProjected().getSources().stream()
                .filter(source -> source.getSecret() != null)
                .map(source -> source.getSecret());
    }

    private String mountPath(Volume volume) {
        return container().getVolumeMounts().stream()
                .filter(mount -> mount.getName().equals(volume.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(volume.getName() + " is mounted nowhere"))
                .getMountPath();
    }

    @Override
    public String toString() {
        return owner.getKind() + " " + owner.getMetadata().getName();
    }
}
