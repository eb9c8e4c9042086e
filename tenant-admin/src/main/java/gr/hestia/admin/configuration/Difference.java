package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares two manifests field by field; an empty list says as little as none. */
final class Difference {

    /** Lists whose order means nothing, which the tables do not keep. */
    private static final Set<String> UNORDERED = Set.of("local", "events", "itinerary");

    private Difference() {}

    /** JSON pointers to the innermost fields that differ; in a list without order the key stands for the index. */
    static List<String> between(Manifest said, Manifest found) {
        List<String> differences = new ArrayList<>();
        compare("", ManifestTree.of(said), ManifestTree.of(found), differences);
        return differences;
    }

    private static void compare(String path, JsonNode said, JsonNode found, List<String> differences) {
        if (said.isObject() && found.isObject()) {
            Set<String> names = new TreeSet<>(said.propertyNames());
            names.addAll(found.propertyNames());
            names.forEach(name -> compare(path + "/" + name, part(said, name), part(found, name), differences));
        } else if (said.isArray() && found.isArray()) {
            IntStream.range(0, Math.max(said.size(), found.size()))
                    .forEach(index -> compare(path + "/" + index, said.path(index), found.path(index), differences));
        } else if (!said.equals(found) && !(isNothing(said) && isNothing(found))) {
            differences.add(path);
        }
    }

    private static JsonNode part(JsonNode whole, String name) {
        JsonNode part = whole.path(name);
        if (!part.isArray() || !UNORDERED.contains(name)) {
            return part;
        }
        ObjectNode byKey = JsonNodeFactory.instance.objectNode();
        part.forEach(item -> byKey.set(item.path("key").asString(), item));
        return byKey;
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isContainer() && node.isEmpty();
    }
}
