package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say must not outlive what it speaks of. */
class DocumentsTests {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(#[^)]*)?\\)");

    @ParameterizedTest
    @ValueSource(strings = {"docs/threat-model.md", "docs/architecture.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(CHECKOUT)) {
            tests = files.map(Path::toString)
                    .filter(file -> file.endsWith("Tests.java") && file.contains("/src/test/"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }

        assertThat(TEST.matcher(Files.readString(CHECKOUT.resolve(document)))
                        .results()
                        .map(match -> match.group(1)))
                .allSatisfy(name -> assertThat(tests).contains(name));
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.walk(CHECKOUT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "SECURITY.md").map(CHECKOUT::resolve), pages)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkWithinTheRepositoryLeadsSomewhere(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results()).allSatisfy(link -> {
            Path file = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertThat(file).exists();
            if (link.group(2) != null) {
                assertThat(anchors(file)).contains(link.group(2).substring(1));
            }
        });
    }

    /** As pages of a repository make them of headings. */
    private static List<String> anchors(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.matches("#+ .*"))
                    .map(line -> line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                            .replace(' ', '-'))
                    .toList();
        }
    }
}
