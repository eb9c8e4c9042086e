package gr.hestia.admin.onboarding.wizard;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of one of the municipalities that a branch serves. Once it is not ticked any more, nothing is.
 *
 * @param municipality its key
 * @param place where in its catchment that stands
 * @param lines whether it is several texts, one a line
 */
record OfCatchment(String municipality, String place, boolean lines) implements Listed {

    /** On what grounds it is served. */
    static OfCatchment grounds(String municipality) {
        return new OfCatchment(municipality, "/basis/el", false);
    }

    /** Which of its municipal units are served. */
    static OfCatchment units(String municipality) {
        return new OfCatchment(municipality, "/municipalUnits", true);
    }

    @Override
    public String read(JsonNode list) {
        return list.valueStream()
                .filter(this::isOf)
                .map(each -> each.at(place))
                .flatMap(said -> lines ? said.valueStream() : Stream.of(said))
                .map(each -> each.asString(""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    @Nullable
    public JsonNode write(JsonNode before, String typed) {
        JsonNode after = before.deepCopy();
        after.valueStream()
                .filter(this::isOf)
                .map(ObjectNode.class::cast)
                .forEach(each -> Trees.set(each, place, typed.isEmpty() ? null : value(typed)));
        return after.isMissingNode() ? null : after;
    }

    @Override
    public Stream<String> told(JsonNode list) {
        return IntStream.range(0, list.size())
                .filter(index -> isOf(list.path(index)))
                .mapToObj(index -> "/" + index + place)
                .flatMap(at -> lines
                        ? IntStream.range(0, list.at(at).size()).mapToObj(index -> at + "/" + index)
                        : Stream.of(at));
    }

    private JsonNode value(String typed) {
        ArrayNode units = JsonNodeFactory.instance.arrayNode();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(units::add);
        return lines ? units : JsonNodeFactory.instance.stringNode(typed);
    }

    private boolean isOf(JsonNode catchment) {
        return catchment.isObject()
                && catchment.path("municipality").asString("").equals(municipality);
    }
}
