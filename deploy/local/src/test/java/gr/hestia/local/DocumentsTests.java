package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say must not outlive what it speaks of. */
class DocumentsTests {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "SECURITY.md",
                "docs/threat-model.md",
                "docs/runbooks/alerts.md",
                "docs/runbooks/install.md",
                "docs/runbooks/kubernetes.md",
                "docs/guides/operator.md"
            })
    void everyLinkWithinTheRepositoryLeadsSomewhere(String document) throws IOException {
        Path file = CHECKOUT.resolve(document);

        assertThat(LINK.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }
}
