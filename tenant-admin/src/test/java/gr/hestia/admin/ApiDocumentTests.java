package gr.hestia.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gr.hestia.admin.testing.Callers;
import gr.hestia.admin.testing.ControlPlaneTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the API is valid OpenAPI 3.1 and says what the API does. */
@ControlPlaneTest
class ApiDocumentTests {

    @LocalServerPort
    int port;

    @Test
    void namesEveryAddressAndNoOther(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        Set<String> handled = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("gr.hestia.admin"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations(document()).keySet()).isEqualTo(handled).hasSizeGreaterThan(8);
    }

    @Test
    void isOpenApi31() {
        JsonNode document = document();

        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(operations(document)).allSatisfy((name, operation) -> {
            assertThat(operation.path("summary").asString()).as(name).isNotBlank();
            assertThat(operation.path("responses").propertyNames())
                    .as(name)
                    .isNotEmpty()
                    .allMatch(status -> status.matches("[1-5]\\d\\d|default"));
            assertThat(pathParameters(operation)).as(name).isEqualTo(placeholders(name));
        });
        assertThat(operations(document).values().stream()
                        .map(operation -> operation.path("operationId").asString()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void describesItsSchemasInJsonSchema() {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document().at("/components/schemas").properties())
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(rules.validate(schema.getValue().toString(), InputFormat.JSON))
                                .as(schema.getKey())
                                .isEmpty());
    }

    @Test
    void referencesNothingThatItDoesNotDescribe() {
        JsonNode document = document();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** Every operation by method and path, {@code get /api/v1/tenants}. */
    private static Map<String, JsonNode> operations(JsonNode document) {
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

    private JsonNode document() {
        return JsonMapper.shared()
                .readTree(Callers.anonymous(port)
                        .get()
                        .uri("/api/v1/openapi.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }
}
