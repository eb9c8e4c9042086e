package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The municipalities that a branch serves, as they are ticked. One that stays ticked keeps its place, and the grounds on
 * which it is served; one that takes another's place takes nothing else of it.
 */
final class Catchments implements Listed {

    @Override
    public String read(JsonNode list) {
        return list.valueStream().map(Catchments::key).collect(Collectors.joining("\n"));
    }

    @Override
    @Nullable
    public JsonNode write(JsonNode before, String ticked) {
        List<String> wanted = ticked.lines().distinct().toList();
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        before.valueStream().filter(each -> wanted.contains(key(each))).forEach(after::add);
        List<String> known = before.valueStream().map(Catchments::key).toList();
        wanted.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> after.addObject().put("municipality", each));
        return after.isEmpty() ? null : after;
    }

    @Override
    public Stream<String> told(JsonNode list) {
        return IntStream.range(0, list.size()).mapToObj(index -> "/" + index + "/municipality");
    }

    private static String key(JsonNode catchment) {
        return catchment.path("municipality").asString("");
    }
}
