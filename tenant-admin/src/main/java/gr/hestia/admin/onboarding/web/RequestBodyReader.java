package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.onboarding.Coordinator;
import gr.hestia.admin.onboarding.OnboardingRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what a caller sent, as far as it can be read; what it says is judged afterwards. */
@Component
class RequestBodyReader {

    private static final List<String> FIELDS = List.of("manifest", "coordinator");

    /** @throws RequestUnreadable if it is no UTF-8, no YAML or JSON, or has other fields than the two it may have */
    OnboardingRequest request(HttpEntity<byte[]> sent) {
        byte[] body = sent.getBody();
        JsonNode tree = tree(body == null ? new byte[0] : body, format(sent));
        if (!tree.isObject()) {
            throw RequestUnreadable.noObject();
        }
        tree.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RequestUnreadable.unknownField(name);
                });
        return new OnboardingRequest(tree.path("manifest"), coordinator(tree.path("coordinator")));
    }

    private static ManifestFormat format(HttpEntity<byte[]> sent) {
        MediaType type = sent.getHeaders().getContentType();
        return type != null && type.getSubtype().contains("yaml") ? ManifestFormat.YAML : ManifestFormat.JSON;
    }

    /** The tree that a text holds. */
    JsonNode tree(byte[] body, ManifestFormat format) {
        try {
            return format.read(text(body));
        } catch (JacksonException unreadable) {
            throw RequestUnreadable.at(unreadable, format);
        }
    }

    /** Who is invited, as far as that can be read. */
    static Coordinator coordinator(JsonNode node) {
        return new Coordinator(string(node.path("name")), string(node.path("email")));
    }

    /** The text of a body in UTF-8, without a byte order mark. */
    String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw RequestUnreadable.notUtf8();
        }
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
