package gr.hestia.admin.manifest;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How a manifest is written down. */
public enum ManifestFormat {
    /** YAML 1.2. */
    YAML(ManifestTree.configured(YAMLMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(limits())
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .build()))
            .build()),
    /** JSON. */
    JSON(ManifestTree.configured(JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(limits()).build()))
            .build());

    private final ObjectMapper mapper;

    ManifestFormat(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The format that a file's name tells: {@code .yaml}, {@code .yml} or {@code .json}. */
    public static Optional<ManifestFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return lower.endsWith(".json") && !lower.endsWith(".schema.json") ? Optional.of(JSON) : Optional.empty();
    }

    /**
     * Reads a text of at most a million characters.
     *
     * @throws tools.jackson.core.JacksonException if it is not of this format, too large, too deep, or says a field twice
     */
    public JsonNode read(String text) {
        return mapper.readTree(text);
    }

    /** Writes a manifest. */
    public String write(Manifest manifest) {
        return mapper.writeValueAsString(manifest);
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(1_000_000)
                .maxNestingDepth(40)
                .build();
    }
}
