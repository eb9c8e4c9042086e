package gr.hestia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JVM's cache of classes that are loaded and linked already, and of profiles (JEP 483, 514, 515). It holds for one
 * JVM, one class path, and jars of exactly the same size and, for some JVMs, time.
 */
final class AotCache {

    static final String FILE = "app.aot";

    /** The same whenever the application runs; a JVM whose module options differ refuses the cache. */
    static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

    /** Makes use of what {@code process-aot} prepared; a jar without it does not start so. */
    static final String PREPARED = "-Dspring.aot.enabled=true";

    private AotCache() {}

    /**
     * Brings the application's context up once, without any service, and keeps what the JVM learned; then does it again
     * with that cache.
     *
     * @throws IllegalStateException if the context does not come up, or the cache is of no use
     */
    static Path train(JavaRuntime java, InstalledApplication application, Map<String, String> environment)
            throws IOException {
        return train(java, application, environment, InstalledApplication.JAR);
    }

    /**
     * The same for a jar that is called by this path: a JVM looks for the jar under the path that it was trained with,
     * so one without directories holds wherever the application lies, but wants it as working directory.
     */
    static Path train(JavaRuntime java, InstalledApplication application, Map<String, String> environment, String jar)
            throws IOException {
        Path cache = application.directory().resolve(FILE);
        run(java, application, environment, jar, "-XX:AOTCacheOutput=" + cache);
        Files.setLastModifiedTime(cache, FileTime.from(application.time()));
        use(java, application, environment, jar, cache);
        return cache;
    }

    /** @throws IllegalStateException if the JVM refuses the cache, which otherwise it would only log */
    static void use(JavaRuntime java, InstalledApplication application, Map<String, String> environment, Path cache)
            throws IOException {
        use(java, application, environment, InstalledApplication.JAR, cache);
    }

    private static void use(
            JavaRuntime java, InstalledApplication application, Map<String, String> environment, String jar, Path cache)
            throws IOException {
        run(java, application, environment, jar, "-XX:AOTCache=" + cache, "-XX:AOTMode=on");
    }

    private static void run(
            JavaRuntime java,
            InstalledApplication application,
            Map<String, String> environment,
            String jar,
            String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java.java().toString()));
        command.addAll(List.of(options));
        command.addAll(
                List.of(NATIVE_ACCESS, PREPARED, "-XX:+UseSerialGC", "-Dspring.context.exit=onRefresh", "-jar", jar));
        Tool.run(application.directory(), environment, command);
    }
}
