package gr.hestia.images;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

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
        int result = tool("jlink")
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

    /**
     * Looks through an application and its libraries for what it needs of Java.
     *
     * @throws IllegalStateException if that is more than what is linked here
     */
    void holdsAllFor(InstalledApplication application) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int result = tool("jdeps")
                .run(
                        writer,
                        writer,
                        "--ignore-missing-deps",
                        "--multi-release",
                        String.valueOf(Runtime.version().feature()),
                        "-quiet",
                        "--recursive",
                        "--print-module-deps",
                        "--class-path",
                        application.directory().resolve("lib", "*").toString(),
                        application
                                .directory()
                                .resolve(InstalledApplication.JAR)
                                .toString());
        Set<String> missing = new TreeSet<>(List.of(said.toString().strip().split(",")));
        missing.removeAll(modules());
        if (result != 0 || !missing.isEmpty()) {
            throw new IllegalStateException("the Java runtime of the images lacks " + missing);
        }
    }

    /** What is linked here, with all that it stands on. */
    private List<String> modules() throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("MODULES="))
                .flatMap(line -> Stream.of(line.replaceAll("MODULES=|\"", "").split(" ")))
                .toList();
    }

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
    }

    Path java() {
        return home.resolve("bin", "java");
    }
}
