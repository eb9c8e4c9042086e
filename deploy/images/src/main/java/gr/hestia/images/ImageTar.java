package gr.hestia.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Writes images that a container engine loads and a registry takes.
 *
 * @param base reference of an image, or {@code tar://} and the path of a saved one
 * @param name what stands before the plane's name
 * @param version the tag
 * @param commit what it is made from
 * @param layers where layers are kept between builds
 */
record ImageTar(String base, String name, String version, Commit commit, Path layers) {

    /** A user of no name in the base image, who owns nothing in it. */
    static final String USER = "10001:10001";

    private static final String SAVED = "tar://";

    /** @return the digest of the image */
    String write(Plane plane, JavaRuntime java, InstalledApplication application, Path cache, Path tar)
            throws IOException {
        try {
            JibContainerBuilder image = from()
                    // Engines of every age load this one; a registry takes it as well.
                    .setFormat(ImageFormat.Docker)
                    .setCreationTime(commit.time())
                    .setUser(USER)
                    // The cache was trained here; anywhere else it is of no use.
                    .setWorkingDirectory(AbsoluteUnixPath.get(InstalledApplication.IN_IMAGE))
                    .setEnvironment(Map.of("LANG", "C.UTF-8"))
                    .setExposedPorts(Port.tcp(plane.port()), Port.tcp(plane.managementPort()))
                    .setLabels(labels(plane))
                    .setEntrypoint(entryPoint())
                    .setFileEntriesLayers(layers(java, application, cache));
            return image.containerize(
                            Containerizer.to(TarImage.at(tar).named(name + "/" + plane.module() + ":" + version))
                                    .setBaseImageLayersCache(layers.resolve("base"))
                                    .setApplicationLayersCache(layers.resolve("application"))
                                    .setToolName("hestia"))
                    .getDigest()
                    .toString();
        } catch (InvalidImageReferenceException
                | RegistryException
                | CacheDirectoryCreationException
                | ExecutionException failure) {
            throw new IllegalStateException(tar + " could not be made from " + base, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + tar + " was being made", interruption);
        }
    }

    private JibContainerBuilder from() throws InvalidImageReferenceException {
        return base.startsWith(SAVED) ? Jib.from(TarImage.at(Path.of(base.substring(SAVED.length())))) : Jib.from(base);
    }

    /** More options come from {@code JAVA_TOOL_OPTIONS}; what stands here wins over them. */
    private static List<String> entryPoint() {
        return List.of(
                JavaRuntime.IN_IMAGE + "/bin/java",
                "-XX:AOTCache=" + InstalledApplication.IN_IMAGE + "/" + AotCache.FILE,
                // Says when the cache is of no use, and not that single entries are.
                "-Xlog:aot*=error",
                AotCache.NATIVE_ACCESS,
                AotCache.PREPARED,
                // Of the container's memory; the rest is for classes, compiled code, threads and buffers.
                "-XX:MaxRAMPercentage=60",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                InstalledApplication.IN_IMAGE + "/" + InstalledApplication.JAR);
    }

    private Map<String, String> labels(Plane plane) {
        return Map.of(
                "org.opencontainers.image.title", plane.title(),
                "org.opencontainers.image.version", version,
                "org.opencontainers.image.revision", commit.revision(),
                "org.opencontainers.image.created", commit.time().toString());
    }

    /** What changes seldom comes first; the cache, which no two builds make alike, last. */
    private static List<FileEntriesLayer> layers(JavaRuntime java, InstalledApplication application, Path cache)
            throws IOException {
        return List.of(
                layer(
                        "java",
                        Directories.files(java.home()),
                        java.home(),
                        JavaRuntime.IN_IMAGE,
                        any -> JavaRuntime.TIME),
                layer(
                        "libraries",
                        application.libraries(),
                        application.directory(),
                        InstalledApplication.IN_IMAGE,
                        application::timeOf),
                layer(
                        "application",
                        application.own().stream()
                                .filter(file -> !file.equals(cache))
                                .toList(),
                        application.directory(),
                        InstalledApplication.IN_IMAGE,
                        application::timeOf),
                layer(
                        "AOT cache",
                        List.of(cache),
                        application.directory(),
                        InstalledApplication.IN_IMAGE,
                        application::timeOf));
    }

    private static FileEntriesLayer layer(
            String name, List<Path> files, Path root, String inImage, Function<Path, Instant> time) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path file : files) {
            layer.addEntry(
                    file,
                    AbsoluteUnixPath.get(inImage).resolve(root.relativize(file).toString()),
                    FilePermissions.fromOctalString(Files.isExecutable(file) ? "555" : "444"),
                    time.apply(file));
        }
        return layer.build();
    }
}
