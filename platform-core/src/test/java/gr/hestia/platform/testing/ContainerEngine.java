package gr.hestia.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * Whether tests run on containers or on embedded servers.
 *
 * <p>The system property or environment variable {@code hestia.parts} ({@code HESTIA_PARTS}) decides, as
 * {@code containers} or {@code embedded}; without it, containers are taken where an engine answers.
 */
final class ContainerEngine {

    private ContainerEngine() {}

    static boolean answers() {
        String wish = Optional.ofNullable(System.getProperty("hestia.parts"))
                .or(() -> Optional.ofNullable(System.getenv("HESTIA_PARTS")))
                .orElse("");
        return switch (wish) {
            case "containers" -> true;
            case "embedded" -> false;
            case "" -> mayAnswer() && DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException(
                        "hestia.parts is \"" + wish + "\"; it may be \"containers\" or \"embedded\"");
        };
    }

    /** Spares a machine without an engine the long search and its log of failures. */
    private static boolean mayAnswer() {
        Path home = Path.of(System.getProperty("user.home"));
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                home.resolve(".docker/desktop/docker.sock"),
                                home.resolve(".testcontainers.properties"))
                        .anyMatch(Files::exists);
    }
}
