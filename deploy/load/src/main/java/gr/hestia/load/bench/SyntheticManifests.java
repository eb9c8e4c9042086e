package gr.hestia.load.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Manifests of municipalities that sent none: the same invented centre everywhere, as long as the manifests of the first
 * five customers are.
 *
 * @param directory where the files are written
 */
record SyntheticManifests(Path directory) {

    /** One file for each municipality, in the same order. */
    List<Path> write(List<Municipality> municipalities) {
        String template = template();
        return municipalities.stream()
                .map(municipality -> write(municipality, template))
                .toList();
    }

    static String of(Municipality municipality, String template) {
        return template.replace("${key}", municipality.key())
                .replace("${region}", municipality.region())
                .replace("${regionalUnit}", municipality.regionalUnit())
                .replace("${name}", municipality.name());
    }

    static String template() {
        try {
            return new ClassPathResource("load/manifest.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path write(Municipality municipality, String template) {
        try {
            return Files.writeString(
                    Files.createDirectories(directory).resolve(municipality.key() + ".yaml"),
                    of(municipality, template));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
