package gr.hestia.helm;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;

/**
 * Who reaches whom under network policies, as Kubernetes defines it: a pod that no policy of a direction selects is open
 * in that direction; one that is selected may do what any of the policies that select it allows, and nothing else.
 *
 * <p>A packet must be allowed to leave and to enter. Ports by name are refused, the charts name none.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network policies</a>
 */
record Reachability(List<NetworkPolicy> policies) {

    boolean allows(Endpoint from, Endpoint to, String protocol, int port) {
        return mayLeave(from, to, protocol, port) && mayEnter(from, to, protocol, port);
    }

    private boolean mayLeave(Endpoint from, Endpoint to, String protocol, int port) {
        List<NetworkPolicy> selecting = selecting(from, "Egress");
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream()
                                .filter(rule -> includes(rule.getTo(), namespace(policy), to)))
                        .anyMatch(rule -> opens(rule.getPorts(), protocol, port));
    }

    private boolean mayEnter(Endpoint from, Endpoint to, String protocol, int port) {
        List<NetworkPolicy> selecting = selecting(to, "Ingress");
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.getSpec().getIngress().stream()
                                .filter(rule -> includes(rule.getFrom(), namespace(policy), from)))
                        .anyMatch(rule -> opens(rule.getPorts(), protocol, port));
    }

    private List<NetworkPolicy> selecting(Endpoint pod, String direction) {
        return policies.stream()
                .filter(policy -> namespace(policy).equals(pod.namespace()))
                .filter(policy -> directed(policy, direction))
                .filter(policy -> Selectors.matches(policy.getSpec().getPodSelector(), pod.labels()))
                .toList();
    }

    /** Without types a policy is about ingress, and about egress where it has rules for it. */
    private static boolean directed(NetworkPolicy policy, String direction) {
        List<String> types = policy.getSpec().getPolicyTypes();
        if (!types.isEmpty()) {
            return types.contains(direction);
        }
        return direction.equals("Ingress") || !policy.getSpec().getEgress().isEmpty();
    }

    /** Whether a rule's peers include somebody; a rule without peers is about everybody. */
    private static boolean includes(List<NetworkPolicyPeer> peers, String own, Endpoint other) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> includes(peer, own, other));
    }

    private static boolean includes(NetworkPolicyPeer peer, String own, Endpoint other) {
        IPBlock block = peer.getIpBlock();
        if (block != null) {
            return Cidr.of(block.getCidr()).contains(other.address())
                    && block.getExcept().stream()
                            .noneMatch(except -> Cidr.of(except).contains(other.address()));
        }
        if (!other.isPod()) {
            return false;
        }
        boolean inNamespace = peer.getNamespaceSelector() == null
                ? own.equals(other.namespace())
                : Selectors.matches(
                        peer.getNamespaceSelector(), Map.of("kubernetes.io/metadata.name", other.namespace()));
        return inNamespace
                && (peer.getPodSelector() == null || Selectors.matches(peer.getPodSelector(), other.labels()));
    }

    /** Whether a rule's ports include one; a rule without ports is about all. */
    private static boolean opens(List<NetworkPolicyPort> ports, String protocol, int port) {
        return ports.isEmpty() || ports.stream().anyMatch(open -> opens(open, protocol, port));
    }

    private static boolean opens(NetworkPolicyPort open, String protocol, int port) {
        String speaks = open.getProtocol() == null ? "TCP" : open.getProtocol();
        if (!speaks.equals(protocol)) {
            return false;
        }
        if (open.getPort() == null) {
            return true;
        }
        int first = open.getPort().getIntVal();
        int last = open.getEndPort() == null ? first : open.getEndPort();
        return first <= port && port <= last;
    }

    private static String namespace(NetworkPolicy policy) {
        return policy.getMetadata().getNamespace();
    }
}
