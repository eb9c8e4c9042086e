package gr.hestia.admin.onboarding.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of things written one a line. A thing whose line stays the same stays as it is, with all that the line does not
 * tell of it.
 *
 * @param told where in a thing stands what its line tells
 * @param prefix of the key that a new thing gets; null where things have no key
 * @param filter the property by which the lines are chosen out of the list; null for all
 * @param wanted what that property must hold
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
        List<JsonNode> known = new ArrayList<>(before.valueStream().toList());
        Set<String> keys =
                known.stream().map(each -> each.path("key").asString("")).collect(Collectors.toSet());
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        known.stream().filter(each -> !chosen(each)).forEach(after::add);
        Set<JsonNode> used = new HashSet<>();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> after.add(known.stream()
                        .filter(each -> chosen(each) && line(each).equals(line) && used.add(each))
                        .findFirst()
                        .orElseGet(() -> made(line, keys))));
        return after.isEmpty() ? null : after;
    }

    private JsonNode made(String line, Set<String> keys) {
        ObjectNode thing = JsonNodeFactory.instance.objectNode();
        if (prefix != null) {
            thing.put("key", Keys.free(prefix, keys));
        }
        if (filter != null) {
            thing.put(filter, wanted);
        }
        Trees.set(thing, told, JsonNodeFactory.instance.stringNode(line));
        return thing;
    }

    private boolean chosen(JsonNode thing) {
        return filter == null || thing.path(filter).asString("").equals(wanted);
    }

    private String line(JsonNode thing) {
        return thing.at(told).asString("").replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
