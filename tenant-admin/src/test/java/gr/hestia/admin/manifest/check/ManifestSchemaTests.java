package gr.hestia.admin.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.Manifests;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema is good JSON Schema, describes the records field by field, and an editor that uses it is helped. */
class ManifestSchemaTests {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final String text = text();
    private final JsonNode schema = ManifestFormat.JSON.read(text);

    static List<String> slugs() {
        return Manifests.slugs();
    }

    @Test
    void isValidJsonSchema() {
        Schema ofSchemas = registry.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

        assertThat(ofSchemas.validate(text, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void acceptsTheManifests(String slug) {
        assertThat(Manifests.text(slug)).startsWith("# yaml-language-server: $schema=./manifest.schema.json");
        assertThat(registry.getSchema(text).validate(Manifests.tree(slug)))
                .extracting(Error::getMessage)
                .isEmpty();
    }

    @Test
    void describesEveryFieldOfTheRecordsAndNoOther() {
        compare(Manifest.class, schema);
    }

    @Test
    void explainsEveryField() {
        assertThat(properties()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("title").asString("")).isNotBlank();
            assertThat(field.path("description").asString("")).isNotBlank();
        });
    }

    @Test
    void showsAnExampleThatFitsWhereverAFormIsAsked() {
        assertThat(properties().filter(field -> field.has("pattern") || field.has("format")))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.path("examples"))
                        .isNotEmpty()
                        .allMatch(example ->
                                registry.getSchema(field).validate(example).isEmpty()));
    }

    private void compare(Class<?> record, JsonNode described) {
        assertThat(described.path("properties").propertyNames())
                .as(record.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(described.path("required").valueStream().map(JsonNode::asString))
                .as("required in " + record.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                        .filter(this::isRequired)
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode field = described.path("properties").path(component.getName());
            Class<?> type =
                    component.getType() == List.class ? element(component.getGenericType()) : component.getType();
            JsonNode item = resolved(component.getType() == List.class ? field.path("items") : field);
            if (type.isRecord() && item.path("type").asString("").equals("object")) {
                compare(type, item);
            }
        }
    }

    private boolean isRequired(RecordComponent component) {
        boolean mayBeEmpty = component.getType() == List.class || component.getType() == boolean.class;
        return component.getName().equals("branches")
                || !mayBeEmpty && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private JsonNode resolved(JsonNode field) {
        return field.has("$ref") ? schema.at(field.path("$ref").asString().substring(1)) : field;
    }

    private Stream<JsonNode> properties() {
        return Stream.concat(Stream.of(schema), schema.path("$defs").valueStream())
                .flatMap(type -> type.path("properties").valueStream());
    }

    private static String text() {
        try {
            return Files.readString(Manifests.FOLDER.resolve("manifest.schema.json"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
