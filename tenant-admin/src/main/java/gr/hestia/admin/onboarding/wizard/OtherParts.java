package gr.hestia.admin.onboarding.wizard;

import gr.hestia.platform.web.form.GreekDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parts of a manifest that no step asks for: one line for each thing in them, so that a preview leaves nothing out. */
final class OtherParts {

    private static final Map<String, Function<JsonNode, Stream<JsonNode>>> PARTS = parts();
    private static final List<String> NAMES =
            List.of("title", "name", "citation", "place", "subject", "protocol", "url", "publisher");
    private static final List<String> DAYS = List.of("date", "on", "starts", "published");

    private OtherParts() {}

    /** Each part that says something, by its name, with what it says in this language as far as it is written in it. */
    static Map<String, List<String>> of(JsonNode manifest, String language) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        PARTS.forEach((name, things) -> {
            List<String> lines =
                    things.apply(manifest).map(thing -> line(thing, language)).toList();
            if (!lines.isEmpty()) {
                parts.put(name, lines);
            }
        });
        return parts;
    }

    private static Map<String, Function<JsonNode, Stream<JsonNode>>> parts() {
        Map<String, Function<JsonNode, Stream<JsonNode>>> parts = new LinkedHashMap<>();
        parts.put("texts", manifest -> manifest.path("texts").valueStream());
        parts.put("links", manifest -> manifest.path("links").valueStream());
        parts.put("legalBasis", manifest -> manifest.path("legalBasis").valueStream());
        parts.put("closures", manifest -> manifest.at("/closures/local").valueStream());
        parts.put("itinerary", manifest -> inEach(manifest.path("branches"), "itinerary"));
        parts.put("events", manifest -> manifest.path("events").valueStream());
        parts.put("decisions", manifest -> inEach(manifest.path("fundingActs"), "decisions"));
        parts.put("source", manifest -> Stream.of(manifest.path("source")).filter(JsonNode::isObject));
        return parts;
    }

    private static Stream<JsonNode> inEach(JsonNode list, String part) {
        return list.valueStream().flatMap(each -> each.path(part).valueStream());
    }

    private static String line(JsonNode thing, String language) {
        String name = firstOf(NAMES, field -> words(thing.path(field), language));
        String day = firstOf(DAYS, field -> day(thing.path(field).asString("")));
        return day == null ? String.valueOf(name) : name == null ? day : name + " · " + day;
    }

    private static @Nullable String firstOf(List<String> fields, Function<String, @Nullable String> found) {
        return fields.stream().map(found).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String words(JsonNode node, String language) {
        String own = node.path(language).asString(node.path("el").asString(node.asString("")));
        return own.isBlank() ? null : own.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** What is no single day, such as a span of days or one counted from Easter, stays as it is written. */
    private static @Nullable String day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return GreekDate.write(LocalDate.parse(text.replaceFirst("T.*", "")));
        } catch (DateTimeException asWritten) {
            return text;
        }
    }
}
