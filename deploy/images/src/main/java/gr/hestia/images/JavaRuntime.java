package gr.hestia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A Java runtime of only what the applications need, linked from the JDK that builds.
 *
 * @param home where it is
 */
record JavaRuntime(Path home) {

    /** Where it is in an image. */
    static final String IN_IMAGE = "/opt/java";

    /** The same in every image, so that its layer stays the same. */
    static final Instant TIME = Instant.ofEpochSecond(1);

    /** What {@code jdeps} finds in both applications and all their libraries. */
    private static final List<String> NEEDED = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.net.http",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.sql.rowset",
            "jdk.jfr",
            "jdk.management",
            "jdk.unsupported");

    /** Found by name at run time: elliptic curves, Greek and English formats, jars as file systems, {@code jcmd}. */
    private static final List<String> FOUND_BY_NAME =
            List.of("jdk.crypto.ec", "jdk.localedata", "jdk.zipfs", "jdk.jcmd");

    static JavaRuntime link(Path home) throws IOException {
        Directories.empty(home);
        // jlink makes it itself.
        Files.delete(home);
        int result = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jlink"))
                .run(
                        System.out,
                        System.err,
                        "--add-modules",
                        String.join(",", NEEDED) + "," + String.join(",", FOUND_BY_NAME),
                        // A registry compresses better than jlink, and uncompressed classes load faster.
                        "--compress",
                        "zip-0",
                        "--include-locales",
                        "el,en",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        home.toString());
        if (result != 0) {
            throw new IllegalStateException("jlink failed with " + result);
        }
        Directories.setTimes(home, TIME);
        return new JavaRuntime(home);
    }

    Path java() {
        return home.resolve("bin", "java");
    }
}
