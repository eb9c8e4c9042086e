package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description that an application publishes of its API, and what every such description must be.
 *
 * @param document OpenAPI in JSON
 */
public record PublishedApi(JsonNode document) {

    /** Reads one. */
    public static PublishedApi read(String json) {
        return new PublishedApi(JsonMapper.shared().readTree(json));
    }

    /** Holds it against the addresses that the application answers in a package: all of them, and no other. */
    public void assertNamesEveryAddress(RequestMappingHandlerMapping mapping, String ownPackage) {
        Set<String> handled = Address.of(mapping, ownPackage)
                .filter(Address::isApi)
                .map(address -> address.method().name().toLowerCase(Locale.ROOT) + " " + address.pattern())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations().keySet()).isEqualTo(handled).hasSizeGreaterThan(8);
    }

    /** Version, title, bearer tokens; each operation has a name of its own, words, answers and its path's parameters. */
    public void assertIsOpenApi31() {
        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(operations()).allSatisfy((name, operation) -> {
            assertThat(operation.path("summary").asString()).as(name).isNotBlank();
            assertThat(operation.path("responses").propertyNames())
                    .as(name)
                    .contains("default")
                    .allMatch(status -> status.matches("[1-5]\\d\\d|default"));
            assertThat(pathParameters(operation)).as(name).isEqualTo(placeholders(name));
        });
        assertThat(operations().values().stream()
                        .map(operation -> operation.path("operationId").asString()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** Each schema keeps to JSON Schema. */
    public void assertDescribesItsSchemas() {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document.at("/components/schemas").properties())
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(rules.validate(schema.getValue().toString(), InputFormat.JSON))
                                .as(schema.getKey())
                                .isEmpty());
    }

    /** Each reference leads somewhere. */
    public void assertReferencesNothingElse() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** Every operation by method and path, {@code get /api/v1/tenants}. */
    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    private static Set<String> pathParameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String name) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(name)
                .results()
                .map(placeholder -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
