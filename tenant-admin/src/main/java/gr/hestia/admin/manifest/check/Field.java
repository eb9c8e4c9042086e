package gr.hestia.admin.manifest.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a manifest that may be wrong in any way: what is missing or of another type reads as absent, so that every
 * check runs whatever the others find.
 *
 * @param path JSON pointer
 * @param node what stands there, perhaps nothing
 */
record Field(String path, JsonNode node) {

    static Field root(JsonNode node) {
        return new Field("", node);
    }

    Field at(String name) {
        return new Field(path + "/" + escaped(name), node.path(name));
    }

    /** The items of a list. */
    List<Field> items(String name) {
        Field list = at(name);
        return list.node.isArray()
                ? IntStream.range(0, list.node.size())
                        .mapToObj(index -> new Field(list.path + "/" + index, list.node.get(index)))
                        .toList()
                : List.of();
    }

    /** The items of a list that is inside each item of another. */
    Stream<Field> items(String outer, String inner) {
        return items(outer).stream().flatMap(each -> each.items(inner).stream());
    }

    Optional<String> text() {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    Optional<String> text(String name) {
        return at(name).text();
    }

    Optional<LocalDate> date(String name) {
        return parsed(name, LocalDate::parse);
    }

    Optional<BigDecimal> amount(String name) {
        JsonNode amount = node.path(name);
        return amount.isNumber() ? Optional.of(amount.decimalValue()) : Optional.empty();
    }

    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        try {
            return text(name).map(parser);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
