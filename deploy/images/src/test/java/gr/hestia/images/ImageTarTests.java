package gr.hestia.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImageTarTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Commit COMMIT = new Commit("0123abc", Instant.ofEpochSecond(1_700_000_000));

    @TempDir
    private Path place;

    private JavaRuntime runtime;
    private InstalledApplication application;
    private Path cache;

    @BeforeEach
    void makeWhatIsInstalled() throws Exception {
        runtime = new JavaRuntime(place.resolve("java"));
        Files.setPosixFilePermissions(file("java/bin/java", "java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        file("java/release", "25");
        file("app/lib/platform-core-1.jar", "platform");
        file("app/lib/other-2.jar", "other");
        file("app/app.jar", "app");
        file("app/health/gr/hestia/health/HealthCheck.class", "check");
        file("app/sbom.cdx.json", "{}");
        cache = file("app/app.aot", "cache");
        application = new InstalledApplication(place.resolve("app"), COMMIT.time());
        Jib.fromScratch()
                .addLayer(List.of(file("etc/base", "base")), AbsoluteUnixPath.get("/etc"))
                .containerize(
                        Containerizer.to(TarImage.at(place.resolve("base.tar")).named("base"))
                                .setBaseImageLayersCache(place.resolve("base-cache"))
                                .setApplicationLayersCache(place.resolve("base-cache")));
    }

    @Test
    void runsAsNobodyWithItsCacheAndWithoutAShell() throws IOException {
        write("image.tar");
        JsonNode config = config("image.tar").get("config");

        assertThat(config.get("WorkingDir").asString()).isEqualTo("/opt/hestia");
        assertThat(config.get("User").asString()).isEqualTo("10001:10001");
        assertThat(config.get("Entrypoint").valueStream().map(JsonNode::asString))
                .startsWith("/opt/java/bin/java", "-XX:AOTCache=/opt/hestia/app.aot")
                .contains(AotCache.NATIVE_ACCESS)
                .endsWith("-jar", "/opt/hestia/app.jar");
        assertThat(config.get("ExposedPorts").propertyNames()).containsExactlyInAnyOrder("8080/tcp", "8081/tcp");
    }

    @Test
    void saysWhatItIsMadeFrom() throws IOException {
        write("image.tar");

        JsonNode labels = config("image.tar").get("config").get("Labels");
        assertThat(labels.get("org.opencontainers.image.title").asString()).contains("web-api");
        assertThat(labels.get("org.opencontainers.image.version").asString()).isEqualTo("1.2.3");
        assertThat(labels.get("org.opencontainers.image.revision").asString()).isEqualTo("0123abc");
        assertThat(config("image.tar").get("created").asString()).startsWith("2023-11-14T22:13:20");
        assertThat(JSON.readTree(entries("image.tar").get("manifest.json"))
                        .get(0)
                        .get("RepoTags")
                        .get(0)
                        .asString())
                .isEqualTo("hestia/web-api:1.2.3");
    }

    @Test
    void putsWhatChangesOftenIntoLaterLayers() throws IOException {
        write("image.tar");

        assertThat(layers("image.tar"))
                .extracting(Map::keySet)
                .satisfiesExactly(
                        base -> assertThat(base).contains("etc/base"),
                        javaLayer -> assertThat(javaLayer).contains("opt/java/bin/java", "opt/java/release"),
                        libraries -> assertThat(libraries)
                                .contains("opt/hestia/lib/other-2.jar")
                                .doesNotContain("opt/hestia/lib/platform-core-1.jar"),
                        own -> assertThat(own)
                                .contains(
                                        "opt/hestia/app.jar",
                                        "opt/hestia/sbom.cdx.json",
                                        "opt/hestia/health/gr/hestia/health/HealthCheck.class",
                                        "opt/hestia/lib/platform-core-1.jar")
                                .doesNotContain("opt/hestia/app.aot"),
                        trained -> assertThat(trained).contains("opt/hestia/app.aot"));
    }

    @Test
    void givesEveryFileTheTimeThatTheCacheWasTrainedWithAndNobodyTheRightToWrite() throws IOException {
        write("image.tar");

        for (Map<String, TarArchiveEntry> layer : layers("image.tar").subList(1, 5)) {
            layer.forEach((name, entry) -> {
                if (!entry.isDirectory()) {
                    boolean own = name.contains("app.")
                            || name.contains("platform")
                            || name.contains("health")
                            || name.contains("sbom");
                    assertThat(entry.getLastModifiedTime().toInstant())
                            .as(name)
                            .isEqualTo(own ? COMMIT.time() : JavaRuntime.TIME);
                    assertThat(entry.getMode() & 0777).as(name).isEqualTo(name.endsWith("/java") ? 0555 : 0444);
                    assertThat(entry.getLongUserId()).isZero();
                }
            });
        }
    }

    @Test
    void isTheSameWhenItIsMadeAgainWithTheSameCache() throws IOException {
        String first = write("first.tar");
        Files.setLastModifiedTime(cache, FileTime.fromMillis(99_000));

        assertThat(write("second.tar")).isEqualTo(first);
    }

    @Test
    void anotherCacheChangesTheLastLayerOnly() throws IOException {
        write("first.tar");
        file("app/app.aot", "another cache");
        write("second.tar");

        List<String> first = layerNames("first.tar");
        List<String> second = layerNames("second.tar");
        assertThat(second.subList(0, 4)).isEqualTo(first.subList(0, 4));
        assertThat(second.getLast()).isNotEqualTo(first.getLast());
    }

    private String write(String tar) throws IOException {
        // Each time with nothing kept from the last.
        return new ImageTar(
                        "tar://" + place.resolve("base.tar"), "hestia", "1.2.3", COMMIT, place.resolve(tar + "-layers"))
                .write(Plane.WEB_API, runtime, application, cache, place.resolve(tar));
    }

    private Path file(String name, String content) throws IOException {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private JsonNode config(String tar) throws IOException {
        return JSON.readTree(entries(tar).get("config.json"));
    }

    private List<String> layerNames(String tar) throws IOException {
        return JSON.readTree(entries(tar).get("manifest.json"))
                .get(0)
                .get("Layers")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<Map<String, TarArchiveEntry>> layers(String tar) throws IOException {
        Map<String, byte[]> entries = entries(tar);
        List<Map<String, TarArchiveEntry>> layers = new ArrayList<>();
        for (String name : layerNames(tar)) {
            Map<String, TarArchiveEntry> files = new TreeMap<>();
            try (TarArchiveInputStream layer =
                    new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(entries.get(name))))) {
                for (TarArchiveEntry entry = layer.getNextEntry(); entry != null; entry = layer.getNextEntry()) {
                    files.put(entry.getName(), entry);
                }
            }
            layers.add(files);
        }
        return layers;
    }

    private Map<String, byte[]> entries(String tar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(place.resolve(tar)));
                TarArchiveInputStream content = new TarArchiveInputStream(file)) {
            for (TarArchiveEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                entries.put(entry.getName(), content.readAllBytes());
            }
        }
        return entries;
    }
}
