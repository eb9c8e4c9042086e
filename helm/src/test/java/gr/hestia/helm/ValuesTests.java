package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every value is explained where it stands, and known to the schema. */
class ValuesTests {

    private static final Pattern KEY = Pattern.compile("( *)([A-Za-z]+):(.*)");

    private final JsonNode schema = Yaml.read(Chart.DIRECTORY.resolve("values.schema.json"));
    private final JsonNode values = Yaml.read(Chart.DIRECTORY.resolve("values.yaml"));

    @Test
    void everyValueHasAComment() throws IOException {
        List<String> lines = Files.readAllLines(Chart.DIRECTORY.resolve("values.yaml"));
        List<String> unexplained = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher key = KEY.matcher(lines.get(i));
            boolean isValue = key.matches() && !key.group(3).isBlank();
            if (isValue && !lines.get(i - 1).strip().startsWith("# ")) {
                unexplained.add(lines.get(i));
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryValueAndNoOther() {
        assertSame("", values, schema);
    }

    @Test
    void theChartInstallsTheVersionItIsBuiltWith() {
        JsonNode chart = Yaml.read(Chart.DIRECTORY.resolve("Chart.yaml"));

        assertThat(chart.path("appVersion").asText()).isEqualTo(System.getProperty("hestia.version"));
    }

    private void assertSame(String path, JsonNode value, JsonNode described) {
        JsonNode resolved = resolve(described);
        if (!value.isObject() || !resolved.has("properties")) {
            return;
        }
        assertThat(resolved.path("additionalProperties").asBoolean(true))
                .as("additionalProperties of %s", path)
                .isFalse();
        assertThat(names(resolved.path("properties")))
                .as("properties of %s", path)
                .isEqualTo(names(value));
        value.properties()
                .forEach(entry -> assertSame(
                        path + "/" + entry.getKey(),
                        entry.getValue(),
                        resolved.path("properties").path(entry.getKey())));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode resolve(JsonNode described) {
        JsonNode reference = described.has("allOf") ? described.path("allOf").path(0) : described;
        return reference.has("$ref") ? schema.at(reference.path("$ref").asText().substring(1)) : reference;
    }
}
