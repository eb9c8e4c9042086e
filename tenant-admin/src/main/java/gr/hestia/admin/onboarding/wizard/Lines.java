package gr.hestia.admin.onboarding.wizard;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of things written one a line. Whatever a line does not tell of its thing stays as it is, when the line is
 * corrected too; so does the thing's place in the list.
 *
 * @param told where in a thing stands what its line tells
 * @param aside where in it stands what its line tells in brackets behind that; null where lines tell one thing only
 * @param prefix of the key that a new thing gets; null where things have no key
 * @param filter the property by which the lines are chosen out of the list; null for all
 * @param wanted what that property must hold; empty for things without it
 */
record Lines(
        String told,
        @Nullable String aside,
        @Nullable String prefix,
        @Nullable String filter,
        @Nullable String wanted) implements Listed {

    private static final Pattern ASIDE = Pattern.compile("(\\S.*?)\\s*\\((.*)\\)");

    static Lines of(String told) {
        return new Lines(told, null, null, null, null);
    }

    Lines withAside(String place) {
        return new Lines(told, place, prefix, filter, wanted);
    }

    Lines keyed(String prefix) {
        return new Lines(told, aside, prefix, filter, wanted);
    }

    Lines where(String property, @Nullable String value) {
        return new Lines(told, aside, prefix, property, value);
    }

    @Override
    public String read(JsonNode list) {
        return list.valueStream().filter(this::chosen).map(this::line).collect(Collectors.joining("\n"));
    }

    @Override
    @Nullable
    public JsonNode write(JsonNode before, String typed) {
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
        Matcher brackets = ASIDE.matcher(line);
        if (aside == null) {
            Trees.set(thing, told, JsonNodeFactory.instance.stringNode(line));
        } else if (brackets.matches()) {
            Trees.set(thing, told, JsonNodeFactory.instance.stringNode(brackets.group(1)));
            Trees.set(thing, aside, JsonNodeFactory.instance.stringNode(brackets.group(2)));
        } else {
            Trees.set(thing, told, JsonNodeFactory.instance.stringNode(line));
            Trees.set(thing, JsonPointer.compile(aside).head().toString(), null);
        }
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

    @Override
    public Stream<String> told(JsonNode list) {
        return IntStream.range(0, list.size())
                .filter(index -> chosen(list.path(index)))
                .boxed()
                .flatMap(index -> Stream.of(told, aside, filter == null ? null : "/" + filter)
                        .filter(Objects::nonNull)
                        .map(place -> "/" + index + place));
    }

    private boolean chosen(JsonNode thing) {
        return filter == null || thing.path(filter).asString("").equals(wanted);
    }

    private String line(JsonNode thing) {
        String behind = aside == null ? "" : inOneLine(thing.at(aside));
        return (inOneLine(thing.at(told)) + (behind.isEmpty() ? "" : " (" + behind + ")")).strip();
    }

    private static String inOneLine(JsonNode text) {
        return text.asString("").replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
