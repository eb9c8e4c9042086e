package gr.hestia.admin.onboarding.wizard;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of things written one a line. Whatever a line does not tell of its thing stays as it is, when the line is
 * corrected too; so does the thing's place in the list.
 *
 * @param told where in a thing stands what its line tells
 * @param prefix of the key that a new thing gets; null where things have no key
 * @param filter the property by which the lines are chosen out of the list; null for all
 * @param wanted what that property must hold; empty for things without it
 */
record Lines(
        String told,
        @Nullable String prefix,
        @Nullable String filter,
        @Nullable String wanted) {

    static Lines of(String told) {
        return new Lines(told, null, null, null);
    }

    Lines keyed(String prefix) {
        return new Lines(told, prefix, filter, wanted);
    }

    Lines where(String property, @Nullable String value) {
        return new Lines(told, prefix, property, value);
    }

    String read(JsonNode list) {
        return list.valueStream().filter(this::chosen).map(this::line).collect(Collectors.joining("\n"));
    }

    @Nullable
    JsonNode write(JsonNode before, String typed) {
        List<JsonNode> own = before.valueStream().filter(this::chosen).toList();
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Set<String> keys = Keys.taken(before, "key");
        int[] pairs = Pairs.of(own.stream().map(this::line).toList(), lines);
        Iterator<JsonNode> things = IntStream.range(0, pairs.length)
                .mapToObj(line -> thing(pairs[line] == Pairs.NONE ? null : own.get(pairs[line]), lines.get(line), keys))
                .toList()
                .iterator();
        ArrayNode after = inTheirPlaces(before, own.size(), things);
        return after.isEmpty() ? null : after;
    }

    /** What the lines do not speak of stays where it is; the rest stands where such things stood, and behind the last. */
    private ArrayNode inTheirPlaces(JsonNode before, int own, Iterator<JsonNode> things) {
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        int left = own;
        for (JsonNode each : before.values()) {
            if (!chosen(each)) {
                after.add(each);
            } else if (things.hasNext()) {
                after.add(things.next());
                left--;
                if (left == 0) {
                    things.forEachRemaining(after::add);
                }
            }
        }
        things.forEachRemaining(after::add);
        return after;
    }

    private JsonNode thing(@Nullable JsonNode before, String line, Set<String> keys) {
        if (before != null && line(before).equals(line)) {
            return before;
        }
        ObjectNode thing = before instanceof ObjectNode known ? known.deepCopy() : made(keys);
        Trees.set(thing, told, JsonNodeFactory.instance.stringNode(line));
        return thing;
    }

    private ObjectNode made(Set<String> keys) {
        ObjectNode thing = JsonNodeFactory.instance.objectNode();
        if (prefix != null) {
            thing.put("key", Keys.free(prefix, keys));
        }
        if (filter != null && wanted != null && !wanted.isEmpty()) {
            thing.put(filter, wanted);
        }
        return thing;
    }

    private boolean chosen(JsonNode thing) {
        return filter == null || thing.path(filter).asString("").equals(wanted);
    }

    private String line(JsonNode thing) {
        return thing.at(told).asString("").replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
