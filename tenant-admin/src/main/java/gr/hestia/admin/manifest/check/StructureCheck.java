package gr.hestia.admin.manifest.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds a manifest against the JSON Schema that editors use, so that there is one truth about its form. */
final class StructureCheck implements Check {

    private static final String SCHEMA = "/gr/hestia/admin/manifest/manifest.schema.json";

    private final Schema schema;

    StructureCheck() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream file = Objects.requireNonNull(StructureCheck.class.getResourceAsStream(SCHEMA))) {
            schema = registry.getSchema(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void look(Field manifest, Problems problems) {
        schema.validate(manifest.node()).stream().map(this::problem).distinct().forEach(problems::form);
    }

    private Problem problem(Error error) {
        String path = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> Problem.error(inside(path, error.getProperty()), "missing");
            case "dependentRequired" -> Problem.error(inside(path, error.getArguments()[0]), "missing");
            case "additionalProperties" ->
                Problem.error(inside(path, error.getProperty()), "unknown-field", error.getProperty());
            case "type" ->
                Problem.error(path, "expected-" + error.getSchemaNode().asString());
            case "enum" -> Problem.error(path, "not-one-of", joined(error.getSchemaNode()));
            case "minLength", "minItems", "minProperties" -> Problem.error(path, "empty");
            case "maxLength", "maxItems" ->
                Problem.error(path, "too-long", error.getSchemaNode().asInt());
            case "minimum", "maximum" -> Problem.error(path, "out-of-range");
            case "multipleOf" -> Problem.error(path, "not-in-cents");
            default -> Problem.error(path, "malformed", joined(examples(error)));
        };
    }

    /** What the schema gives as examples beside the keyword that failed. */
    private JsonNode examples(Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        return schema.getSchemaNode().at(keyword.substring(0, keyword.lastIndexOf('/')) + "/examples");
    }

    private static String inside(String path, Object name) {
        return path + "/" + Field.escaped(name.toString());
    }

    private static String joined(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
