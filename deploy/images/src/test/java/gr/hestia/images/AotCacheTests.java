package gr.hestia.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTests {

    private static final JavaRuntime JDK = new JavaRuntime(Path.of(System.getProperty("java.home")));
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);

    @TempDir
    private Path place;

    private InstalledApplication application;

    @BeforeEach
    void makeAnApplication() throws IOException {
        Path directory = Files.createDirectories(place.resolve("application"));
        application = new InstalledApplication(directory, TIME);
        install("System.out.println(\"up\");");
    }

    @Test
    void isTrainedAndThenUsed() throws IOException {
        Path cache = AotCache.train(JDK, application, Map.of());

        assertThat(cache).isRegularFile();
        assertThat(Files.getLastModifiedTime(cache).toInstant()).isEqualTo(TIME);
        assertThat(Files.readString(place.resolve("application.log"))).contains("up");
    }

    @Test
    void isFoundOutWhenItIsOfNoUse() throws IOException {
        Path cache = AotCache.train(JDK, application, Map.of());
        Files.writeString(cache, "something else");

        assertThatThrownBy(() -> AotCache.use(JDK, application, Map.of(), cache))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(place.resolve("application.log"))).contains("Unable to use AOT cache");
    }

    @Test
    void isNotMadeOfAnApplicationThatDoesNotComeUp() throws IOException {
        install("throw new IllegalStateException();");

        assertThatThrownBy(() -> AotCache.train(JDK, application, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("application.log");
    }

    /** Like every application, one that uses its library. */
    private void install(String body) throws IOException {
        compile("Library", "static void work() { " + body + " }");
        compile("Up", "public static void main(String[] none) { Library.work(); }");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Up");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/library.jar");
        jar(InstalledApplication.JAR, manifest, "Up.class");
        jar("lib/library.jar", new Manifest(), "Library.class");
    }

    private void compile(String name, String body) throws IOException {
        Path source = Files.writeString(place.resolve(name + ".java"), "class " + name + " { " + body + " }");
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-classpath",
                                place.toString(),
                                "-d",
                                place.toString(),
                                source.toString()))
                .isZero();
    }

    private void jar(String name, Manifest manifest, String file) throws IOException {
        Path jar = application.directory().resolve(name);
        Files.createDirectories(jar.getParent());
        try (JarOutputStream content = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            content.putNextEntry(new JarEntry(file));
            Files.copy(place.resolve(file), content);
        }
        Files.setLastModifiedTime(jar, FileTime.from(TIME));
    }
}
