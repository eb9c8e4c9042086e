package gr.hestia.images;

import gr.hestia.health.HealthCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/**
 * A plane as it lies in its image: {@code app.jar} and its libraries in {@code lib/}, which is what an AOT cache works
 * with.
 *
 * @param directory where it is while the image is made
 * @param time of what is our own; browsers are told it as the time of pages' parts
 */
record InstalledApplication(Path directory, Instant time) {

    /** Where it is in its image. */
    static final String IN_IMAGE = "/opt/hestia";

    static final String JAR = "app.jar";

    /** Class path of the {@link HealthCheck}. */
    static final String HEALTH_CHECK = "health";

    private static final String BILL_OF_MATERIALS = "META-INF/sbom/application.cdx.json";

    static InstalledApplication unpack(Path jar, JavaRuntime java, Path directory, Instant time) throws IOException {
        Directories.empty(directory);
        Tool.run(
                directory,
                java.java().toString(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                directory.toString(),
                "--application-filename",
                JAR,
                "--force");
        InstalledApplication application = new InstalledApplication(directory, time);
        application.takeOutBillOfMaterials();
        application.add(HealthCheck.class);
        for (Path file : Directories.files(directory)) {
            Files.setLastModifiedTime(file, FileTime.from(application.timeOf(file)));
        }
        return application;
    }

    /** CycloneDX, as JSON. */
    Path billOfMaterials() {
        return directory.resolve("sbom.cdx.json");
    }

    /** What others made; it changes seldom. */
    List<Path> libraries() {
        return files().stream().filter(file -> !isOwn(file)).toList();
    }

    /** What changes with every commit. */
    List<Path> own() {
        return files().stream().filter(this::isOwn).toList();
    }

    Instant timeOf(Path file) {
        return isOwn(file) ? time : JavaRuntime.TIME;
    }

    private List<Path> files() {
        try {
            return Directories.files(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOwn(Path file) {
        return !file.startsWith(directory.resolve("lib"))
                || file.getFileName().toString().startsWith("platform-core-");
    }

    /** A class that is run without any library. */
    private void add(Class<?> program) throws IOException {
        String file = program.getName().replace('.', '/') + ".class";
        Path target = directory.resolve(HEALTH_CHECK, file);
        Files.createDirectories(target.getParent());
        try (InputStream content = program.getResourceAsStream("/" + file)) {
            Files.copy(Objects.requireNonNull(content), target);
        }
    }

    private void takeOutBillOfMaterials() throws IOException {
        try (ZipFile app = new ZipFile(directory.resolve(JAR).toFile())) {
            var entry = app.getEntry(BILL_OF_MATERIALS);
            if (entry == null) {
                throw new IllegalStateException(directory + " has no " + BILL_OF_MATERIALS);
            }
            try (InputStream content = app.getInputStream(entry)) {
                Files.copy(content, billOfMaterials());
            }
        }
    }
}
