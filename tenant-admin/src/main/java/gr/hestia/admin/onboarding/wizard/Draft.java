package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.OnboardingRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as far as it has come, perhaps wrong in every way.
 *
 * @param id its place in the wizard's addresses
 * @param touchedAt when it last changed
 * @param json the request as the API would take it: {@code manifest} and {@code coordinator}
 */
record Draft(UUID id, Instant touchedAt, String json) implements Serializable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A new draft of a manifest, for which nobody is invited yet. */
    static Draft of(JsonNode manifest) {
        ObjectNode request = JSON.createObjectNode();
        request.set("manifest", manifest);
        return new Draft(UUID.randomUUID(), Instant.now(), request.toString());
    }

    /** The same draft with other content. */
    Draft with(ObjectNode request) {
        return new Draft(id, Instant.now(), request.toString());
    }

    /** Its content, to be changed at will; amounts keep their digits. */
    ObjectNode tree() {
        return (ObjectNode) Trees.read(json);
    }

    /** What would be asked for. */
    OnboardingRequest request() {
        ObjectNode tree = tree();
        JsonNode coordinator = tree.path("coordinator");
        return new OnboardingRequest(
                tree.path("manifest"),
                new Coordinator(text(coordinator.path("name")), text(coordinator.path("email"))));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
