package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes single places of a tree. */
final class Trees {

    /** Amounts keep their digits. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * Writes a value to a place, making what is missing on the way; what stands in the way and can hold nothing was
     * wrong and gives way.
     *
     * @param value null to leave the place empty
     */
    static void set(ObjectNode root, String place, @Nullable JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        String name = pointer.last().getMatchingProperty();
        if (value != null) {
            root.withObject(pointer.head(), JsonNode.OverwriteMode.ALL, true).set(name, value);
        } else if (root.at(pointer.head()) instanceof ObjectNode parent) {
            parent.remove(name);
        }
    }

    /** Takes a thing out of a list. */
    static void remove(ObjectNode root, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        if (root.at(pointer.head()) instanceof ArrayNode list && pointer.last().mayMatchElement()) {
            list.remove(pointer.last().getMatchingIndex());
        }
    }

    /** Takes out every list and object that holds nothing. */
    static void prune(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.values().forEach(Trees::prune);
            List<String> empty = object.propertyNames().stream()
                    .filter(name -> isEmpty(object.path(name)))
                    .toList();
            object.remove(empty);
        } else if (node instanceof ArrayNode list) {
            list.forEach(Trees::prune);
            list.removeIf(Trees::isEmpty);
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isContainer() && node.isEmpty();
    }
}
