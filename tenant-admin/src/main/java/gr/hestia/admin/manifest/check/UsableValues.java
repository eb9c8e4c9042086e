package gr.hestia.admin.manifest.check;

import gr.hestia.platform.web.form.StorableText;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets aside values that no field may have and that nothing behind this point could bear: numbers of absurd size, which
 * arithmetic would spell out, and characters that no database stores.
 */
final class UsableValues {

    /** More digits than any sum of money has, before or after the point. */
    private static final int DIGITS = 30;

    private UsableValues() {}

    /** The tree with null in the place of what is set aside, each of which is reported. */
    static JsonNode of(JsonNode tree, Problems problems) {
        return usable("", tree, problems);
    }

    private static JsonNode usable(String path, JsonNode node, Problems problems) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode usable = object.objectNode();
                object.forEachEntry(
                        (name, value) -> usable.set(name, usable(path + "/" + Field.escaped(name), value, problems)));
                yield usable;
            }
            case ArrayNode list -> {
                ArrayNode usable = list.arrayNode();
                IntStream.range(0, list.size())
                        .forEach(index -> usable.add(usable(path + "/" + index, list.get(index), problems)));
                yield usable;
            }
            case JsonNode number when number.isNumber() && isAbsurd(number) -> aside(path, "out-of-range", problems);
            case JsonNode text
            when text.isString() && !StorableText.isStorable(text.stringValue()) ->
                aside(path, "unstorable-character", problems);
            default -> node;
        };
    }

    private static JsonNode aside(String path, String code, Problems problems) {
        problems.form(Problem.error(path, code));
        return NullNode.instance;
    }

    private static boolean isAbsurd(JsonNode number) {
        if (number.isFloatingPointNumber() && !number.isBigDecimal() && !Double.isFinite(number.doubleValue())) {
            return true;
        }
        BigDecimal value = number.decimalValue();
        return value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS;
    }
}
