package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import gr.hestia.platform.tenancy.Slug;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as a tree of JSON, which is what is checked and compared. */
public final class ManifestTree {

    private static final JsonMapper MAPPER = configured(JsonMapper.builder()).build();

    private ManifestTree() {}

    /** The tree of a manifest; what is absent has no node. */
    public static JsonNode of(Manifest manifest) {
        return MAPPER.valueToTree(manifest);
    }

    /**
     * The manifest that a tree holds.
     *
     * @throws tools.jackson.core.JacksonException if the tree was not checked before and is no manifest
     */
    public static Manifest read(JsonNode tree) {
        return MAPPER.treeToValue(tree, Manifest.class);
    }

    /**
     * The manifest of a text that {@link #of} wrote and the database kept. What came within the limits of
     * {@link ManifestFormat} may be kept at greater length, so they do not hold here.
     *
     * @throws tools.jackson.core.JacksonException if this version cannot read it
     */
    public static Manifest readKept(String json) {
        return MAPPER.readValue(json, Manifest.class);
    }

    static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configured(B builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addMixIn(Slug.class, SlugText.class);
    }

    /** Writes a slug as its text. */
    private abstract static class SlugText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SlugText(String ignored) {}

        @JsonValue
        abstract String value();
    }
}
