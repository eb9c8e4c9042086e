package gr.hestia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A plane as its image has it, to be started without a container engine.
 *
 * @param command its Java, the options that the image gives it, and its jar
 */
public record TrainedPlane(List<String> command) {

    /**
     * Links a Java runtime, lays web-api out and trains its AOT cache.
     *
     * @param jar what Maven made
     * @param directory takes all of it
     */
    public static TrainedPlane webApi(Path jar, Path directory) throws IOException {
        Path place = Files.createDirectories(directory).toRealPath();
        JavaRuntime java = JavaRuntime.link(place.resolve("java"));
        InstalledApplication application =
                InstalledApplication.unpack(jar, java, place.resolve(Plane.WEB_API.module()), Instant.ofEpochSecond(1));
        String called =
                application.directory().resolve(InstalledApplication.JAR).toString();
        Path cache = AotCache.train(java, application, Plane.WEB_API.environment(), called);
        return new TrainedPlane(List.of(
                java.java().toString(),
                "-XX:AOTCache=" + cache,
                // A cache that is of no use is an end, not a slow start.
                "-XX:AOTMode=on",
                AotCache.NATIVE_ACCESS,
                AotCache.PREPARED,
                "-jar",
                called));
    }
}
