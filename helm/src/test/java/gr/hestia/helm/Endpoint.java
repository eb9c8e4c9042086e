package gr.hestia.helm;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that sends or receives packets.
 *
 * @param namespace where the pod is; null for what is outside the cluster
 * @param labels the pod's labels
 * @param address its address
 */
record Endpoint(@Nullable String namespace, Map<String, String> labels, String address) {

    static Endpoint pod(String namespace, Map<String, String> labels) {
        return new Endpoint(namespace, labels, "10.244.0.7");
    }

    static Endpoint outside(String address) {
        return new Endpoint(null, Map.of(), address);
    }

    boolean isPod() {
        return namespace != null;
    }
}
