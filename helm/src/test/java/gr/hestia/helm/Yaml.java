package gr.hestia.helm;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads YAML without forgiving anything. */
final class Yaml {

    /** Kubernetes' models put what they do not know into a map; without that map it is an error. */
    private static final JacksonAnnotationIntrospector NOTHING_UNKNOWN = new JacksonAnnotationIntrospector() {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    };

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .annotationIntrospector(NOTHING_UNKNOWN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private Yaml() {}

    /** All documents of a text that hold anything. */
    static List<JsonNode> documents(String text) {
        try (YAMLParser parser = MAPPER.getFactory().createParser(text)) {
            return MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(parser).readAll().stream()
                    .filter(JsonNode::isObject)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A document as its model; a field that the model does not have is an error. */
    static <T> T as(Class<T> model, JsonNode document) {
        try {
            return MAPPER.treeToValue(document, model);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The first file, changed by what the second one says, as Helm does with values. */
    static String merged(Path defaults, Path changes) {
        ObjectNode merged = (ObjectNode) read(defaults);
        change(merged, (ObjectNode) read(changes));
        return merged.toString();
    }

    private static void change(ObjectNode values, ObjectNode changes) {
        changes.properties().forEach(entry -> {
            if (values.get(entry.getKey()) instanceof ObjectNode below
                    && entry.getValue() instanceof ObjectNode change) {
                change(below, change);
            } else {
                values.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
