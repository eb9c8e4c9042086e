package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Keycloak's program, unpacked and built once for each user, version and choice of build options, and shared by all who
 * start it.
 */
final class KeycloakDistribution {

    /** What {@code kc.sh build} fixes; changing it makes a new place in the cache. */
    private static final List<String> BUILD = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--metrics-enabled=true",
            "--event-metrics-user-enabled=true",
            "--features-disabled=ciba,device-flow,docker,kerberos");

    private KeycloakDistribution() {}

    /** Says what is in it: version and build options. */
    static String name() {
        return "keycloak-" + artifact().getProperty("keycloak.version") + "-" + Integer.toHexString(BUILD.hashCode());
    }

    /** The directory {@code lib} of a distribution that is ready to be started. */
    static Path lib(Progress progress) {
        return MadeOnce.directory(name(), place -> {
                    unpack(Path.of(artifact().getProperty("keycloak.archive")), place, progress);
                    build(place, progress);
                })
                .resolve("lib");
    }

    private static void unpack(Path archive, Path place, Progress progress) {
        if (!Files.exists(archive)) {
            throw PartFailed.because("Keycloak's distribution is not at " + archive + "; a Maven build fetches it");
        }
        progress.say("unpacking Keycloak, once");
        run(place, List.of("tar", "-xzf", archive.toString(), "--strip-components=1", "-C", place.toString()));
    }

    private static void build(Path place, Progress progress) {
        progress.say("preparing Keycloak, once: about half a minute");
        List<String> command =
                new ArrayList<>(List.of("sh", place.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD);
        run(place, command);
    }

    private static void run(Path place, List<String> command) {
        Path log = place.resolveSibling(place.getFileName() + ".log");
        Process process = ChildProcess.start(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log);
        try {
            if (process.waitFor() != 0) {
                throw PartFailed.toStart(command.getFirst(), log);
            }
        } catch (InterruptedException interruption) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw PartFailed.because("interrupted while preparing Keycloak", interruption);
        }
    }

    private static Properties artifact() {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Resources.text("testing/parts.properties")));
            return properties;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
