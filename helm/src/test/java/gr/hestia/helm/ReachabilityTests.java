package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What judges the chart's policies must itself be right. */
class ReachabilityTests {

    private static final Endpoint A = new Endpoint("one", Map.of("app", "a"), "10.1.0.1");
    private static final Endpoint B = new Endpoint("one", Map.of("app", "b"), "10.1.0.2");
    private static final Endpoint ELSEWHERE = new Endpoint("two", Map.of("app", "a"), "10.1.0.3");

    @Test
    void withoutPoliciesEverybodyReachesEverybody() {
        assertThat(new Reachability(List.of()).allows(A, B, "TCP", 80)).isTrue();
    }

    @Test
    void aPolicyWithoutRulesShutsOnlyItsDirectionAndItsPods() {
        Reachability policies = policies("podSelector: {matchLabels: {app: b}}", "policyTypes: [Ingress]");

        assertThat(policies.allows(A, B, "TCP", 80)).isFalse();
        assertThat(policies.allows(B, A, "TCP", 80)).isTrue();
    }

    @Test
    void withoutTypesAPolicyIsAboutIngress() {
        Reachability policies = policies("podSelector: {}");

        assertThat(policies.allows(A, B, "TCP", 80)).isFalse();
        assertThat(policies.allows(A, ELSEWHERE, "TCP", 80)).isTrue();
    }

    @Test
    void aPodSelectorAloneMeansTheOwnNamespace() {
        Reachability policies = policies(
                "podSelector: {matchLabels: {app: b}}", "ingress: [{from: [{podSelector: {matchLabels: {app: a}}}]}]");

        assertThat(policies.allows(A, B, "TCP", 80)).isTrue();
        assertThat(policies.allows(ELSEWHERE, B, "TCP", 80)).isFalse();
    }

    @Test
    void twoSelectorsInOnePeerMustBothMatchAndInTwoPeersEither() {
        String both = "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: two}}, "
                + "podSelector: {matchLabels: {app: b}}}";
        String either = "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: two}}}, "
                + "{podSelector: {matchLabels: {app: b}}}";

        assertThat(policies("podSelector: {}", "ingress: [{from: [" + both + "]}]")
                        .allows(ELSEWHERE, B, "TCP", 80))
                .isFalse();
        assertThat(policies("podSelector: {}", "ingress: [{from: [" + either + "]}]")
                        .allows(ELSEWHERE, B, "TCP", 80))
                .isTrue();
    }

    @Test
    void expressionsAreUnderstood() {
        String peer = "{podSelector: {matchExpressions: [{key: app, operator: In, values: [a, c]}]}}";

        assertThat(policies("podSelector: {}", "ingress: [{from: [" + peer + "]}]")
                        .allows(A, B, "TCP", 80))
                .isTrue();
        assertThat(policies("podSelector: {}", "ingress: [{from: [" + peer.replace("In,", "NotIn,") + "]}]")
                        .allows(A, B, "TCP", 80))
                .isFalse();
    }

    @Test
    void addressesCountByTheirLeadingBitsAndWithoutExceptions() {
        Reachability policies = policies(
                "podSelector: {}",
                "policyTypes: [Egress]",
                "egress: [{to: [{ipBlock: {cidr: 192.0.2.0/24, except: [192.0.2.128/25]}}]}]");

        assertThat(policies.allows(A, Endpoint.outside("192.0.2.5"), "TCP", 443))
                .isTrue();
        assertThat(policies.allows(A, Endpoint.outside("192.0.2.200"), "TCP", 443))
                .isFalse();
        assertThat(policies.allows(A, Endpoint.outside("192.0.3.5"), "TCP", 443))
                .isFalse();
        assertThat(policies.allows(A, Endpoint.outside("2001:db8::5"), "TCP", 443))
                .isFalse();
    }

    @Test
    void portsAreKeptToTheirProtocolAndRange() {
        Reachability policies = policies("podSelector: {}", "ingress: [{ports: [{port: 80, endPort: 82}]}]");

        assertThat(policies.allows(A, B, "TCP", 82)).isTrue();
        assertThat(policies.allows(A, B, "TCP", 83)).isFalse();
        assertThat(policies.allows(A, B, "UDP", 80)).isFalse();
    }

    @Test
    void policiesAddUp() {
        NetworkPolicy shut = policy("podSelector: {}", "policyTypes: [Ingress, Egress]");
        NetworkPolicy out = policy("podSelector: {}", "policyTypes: [Egress]", "egress: [{}]");
        NetworkPolicy in = policy("podSelector: {matchLabels: {app: b}}", "ingress: [{}]");

        assertThat(new Reachability(List.of(shut, out, in)).allows(A, B, "TCP", 80))
                .isTrue();
        assertThat(new Reachability(List.of(shut, out, in)).allows(B, A, "TCP", 80))
                .isFalse();
        assertThat(new Reachability(List.of(shut, in)).allows(A, B, "TCP", 80)).isFalse();
    }

    private static Reachability policies(String... spec) {
        return new Reachability(List.of(policy(spec)));
    }

    private static NetworkPolicy policy(String... spec) {
        return Yaml.as(
                NetworkPolicy.class,
                Yaml.documents("metadata: {namespace: one}\nspec:\n  " + String.join("\n  ", spec))
                        .getFirst());
    }
}
