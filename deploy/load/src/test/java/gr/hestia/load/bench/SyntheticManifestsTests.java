package gr.hestia.load.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticManifestsTests {

    @Test
    void leaveNothingOpenAndNameTheMunicipality(@TempDir Path directory) throws Exception {
        List<Path> files = new SyntheticManifests(directory)
                .write(List.of(
                        new Municipality("sparta", "laconia", "peloponnese", "Σπάρτης"),
                        new Municipality("chania", "chania", "crete", "Χανίων")));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("sparta.yaml", "chania.yaml");
        assertThat(Files.readString(files.getFirst()))
                .contains("slug: sparta", "region: peloponnese", "regionalUnit: laconia", "Δήμος Σπάρτης")
                .doesNotContain("${");
    }
}
