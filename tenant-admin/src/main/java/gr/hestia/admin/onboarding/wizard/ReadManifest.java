package gr.hestia.admin.onboarding.wizard;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.platform.web.form.UnreadableText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a manifest that somebody brought: YAML, of which JSON is a part. */
final class ReadManifest {

    private ReadManifest() {}

    /** @throws UnreadableText if it is no text in UTF-8 */
    static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw UnreadableText.because("manifest.problem.unreadable", "UTF-8");
        }
    }

    /** @throws UnreadableText with line and column, if it is no YAML, or one that holds no fields */
    static JsonNode tree(String text) {
        JsonNode tree;
        try {
            tree = ManifestFormat.YAML.read(text);
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw place == null || place.getLineNr() < 1
                    ? UnreadableText.because("manifest.problem.unreadable", "YAML")
                    : UnreadableText.because(
                            "manifest.problem.unreadable-at", "YAML", place.getLineNr(), place.getColumnNr());
        }
        if (!tree.isObject()) {
            throw UnreadableText.because("wizard.manifest.none");
        }
        return tree;
    }
}
