package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme beside what it stands on: Keycloak's own messages and the applications' colours. */
class HestiaThemeTests {

    private static final String THEME = "/keycloak/themes/hestia/";

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void leavesNothingInEnglishForAGreekReader(String kind) {
        Set<String> english = keycloaks("theme/base/" + kind + "/messages/messages_en.properties");
        if (kind.equals("login")) {
            english.addAll(keycloaks("theme/keycloak.v2/login/messages/messages_en.properties"));
        }
        Set<String> greek = keycloaks("theme/base/" + kind + "/messages/messages_el.properties");
        greek.addAll(ours(kind, "el"));

        assertThat(greek).containsAll(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void saysInGreekWhateverItSaysInEnglish(String kind) {
        assertThat(ours(kind, "el")).containsAll(ours(kind, "en"));
    }

    @Test
    void hasTheApplicationsColours() throws IOException {
        assertThat(declarations("/static/assets/tokens.css"))
                .containsAll(declarations(THEME + "login/resources/css/tokens.css"))
                .isNotEmpty();
    }

    @Test
    void hasTheApplicationsMark() throws IOException {
        assertThat(text(THEME + "login/resources/img/mark.svg")).isEqualTo(text("/static/assets/mark.svg"));
        assertThat(text(THEME + "account/resources/img/mark.svg")).isEqualTo(text("/static/assets/mark.svg"));
    }

    private static Set<String> declarations(String css) throws IOException {
        Set<String> declarations = new TreeSet<>();
        text(css)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .forEach(declarations::add);
        return declarations;
    }

    private static Set<String> ours(String kind, String language) {
        try (InputStream file = HestiaThemeTests.class.getResourceAsStream(
                THEME + kind + "/messages/messages_" + language + ".properties")) {
            return keys(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> keycloaks(String name) {
        Path lib = KeycloakDistribution.lib(line -> {}).resolve("lib/main");
        try (Stream<Path> jars = Files.list(lib)) {
            Path themes = jars.filter(jar -> jar.getFileName().toString().startsWith("org.keycloak.keycloak-themes-26"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile jar = new JarFile(themes.toFile())) {
                return keys(jar.getInputStream(jar.getEntry(name)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> keys(InputStream file) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(HestiaThemeTests.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
