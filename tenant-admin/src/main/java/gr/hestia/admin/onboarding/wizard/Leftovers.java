package gr.hestia.admin.onboarding.wizard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a manifest says and no field of a step tells, whatever it is; so that a preview leaves nothing out. The names that
 * things have within the manifest alone, keys and the codes of axes, tell a reader nothing and are not among it.
 */
final class Leftovers {

    private static final Set<String> OWN_NAMES = Set.of("key", "code");

    private final Set<String> told;
    private final Map<JsonPointer, JsonNode> found = new LinkedHashMap<>();

    private Leftovers(Set<String> told) {
        this.told = told;
    }

    /** Every value that is left over, by its place in the request, in the order of the manifest. */
    static Map<JsonPointer, JsonNode> of(JsonNode request) {
        Leftovers leftovers = new Leftovers(Arrays.stream(WizardStep.values())
                .flatMap(step -> StepSections.of(step, request).stream())
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> field.told(request))
                .collect(Collectors.toSet()));
        leftovers.look(request.path("manifest"), JsonPointer.empty().appendProperty("manifest"));
        return leftovers.found;
    }

    private void look(JsonNode node, JsonPointer place) {
        if (told.contains(place.toString())) {
            return;
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(each -> !(OWN_NAMES.contains(each.getKey())
                            && each.getValue().isString()))
                    .forEach(each -> look(each.getValue(), place.appendProperty(each.getKey())));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                look(node.path(index), place.appendIndex(index));
            }
        } else if (!node.isNull()) {
            found.put(place, node);
        }
    }
}
