package gr.hestia.admin.onboarding.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.manifest.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordsTests {

    @Test
    void everyPropertyOfAManifestIsCalledSomething() throws IOException {
        JsonNode schema =
                JsonMapper.shared().readTree(Files.readString(Manifests.FOLDER.resolve("manifest.schema.json")));
        Stream<JsonNode> things =
                Stream.concat(Stream.of(schema), schema.path("$defs").valueStream());

        assertThat(things.flatMap(thing -> thing.path("properties").propertyNames().stream())
                        .map(property -> "wizard.part." + property))
                .hasSizeGreaterThan(60)
                .isSubsetOf(messages().stringPropertyNames());
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        messages.load(Files.newBufferedReader(Path.of("src/main/resources/messages/wizard_el.properties")));
        return messages;
    }
}
