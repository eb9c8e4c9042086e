package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** Keycloak from its container image, in one network with PostgreSQL's. */
final class KeycloakContainer extends KeycloakServer {

    private static final String IMAGE = "quay.io/keycloak/keycloak:26.7.3";
    private static final int MANAGEMENT_PORT = 9000;
    /** The engine itself knows the machine of the tests by this name; a tunnel would need an image more. */
    private static final String HOST_OF_TESTS = "host.docker.internal";

    /** The server in the image is not the owner of what is copied into it. */
    private static final int LEGIBLE_TO_ALL = 0755;

    /** Beside what it imports the server keeps the compressed files of its pages; where it cannot, they are missing. */
    private static final int WRITABLE_BY_ALL = 0777;

    private final GenericContainer<?> container;
    private final int port;

    private KeycloakContainer(GenericContainer<?> container, int port, Login administrator, RealmSettings settings) {
        super(administrator, settings);
        this.container = container;
        this.port = port;
    }

    static KeycloakContainer start(PostgresContainer postgres) {
        Login administrator = Login.withRandomPassword("admin");
        RealmSettings settings = RealmSettings.forTests(
                RandomSecret.text(), RandomSecret.text(), RandomSecret.text(), HOST_OF_TESTS, FreePort.find());
        // Tokens name the address under which the server is reached, so it has to be known before the start.
        int port = FreePort.find();
        GenericContainer<?> container = new GenericContainer<>(IMAGE)
                .withNetwork(Network.SHARED)
                .withExtraHost(HOST_OF_TESTS, "host-gateway")
                .withExposedPorts(MANAGEMENT_PORT)
                .withEnv(settings.environment())
                .withEnv("KC_DB_USERNAME", postgres.logins().keycloak().username())
                .withEnv("KC_DB_PASSWORD", postgres.logins().keycloak().password())
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username())
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password())
                .withCopyFileToContainer(
                        fromClasspath("keycloak/realm", "import", WRITABLE_BY_ALL), "/opt/keycloak/data")
                .withCopyFileToContainer(fromClasspath("keycloak/themes", "", LEGIBLE_TO_ALL), "/opt/keycloak/themes")
                .withCommand(
                        "start",
                        "--import-realm",
                        "--cache=local",
                        "--db=postgres",
                        "--db-url=" + postgres.urlInNetwork("keycloak"),
                        "--health-enabled=true",
                        "--http-enabled=true",
                        "--hostname=http://localhost:" + port)
                .waitingFor(Wait.forHttp("/health/ready")
                        .forPort(MANAGEMENT_PORT)
                        .withStartupTimeout(Duration.ofMinutes(10)));
        container.setPortBindings(List.of(port + ":8080"));
        container.start();
        return new KeycloakContainer(container, port, administrator, settings);
    }

    private static MountableFile fromClasspath(String name, String folder, int mode) {
        try {
            Path directory = Files.createTempDirectory("hestia-keycloak-");
            Reaper.ofThisJvm().deleteAtEnd(directory);
            FileTree.copyFromClasspath(name, directory.resolve(folder));
            return MountableFile.forHostPath(directory, mode);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String urlOfThisMachine(int port) {
        return "http://" + HOST_OF_TESTS + ":" + port;
    }

    @Override
    public void close() {
        container.stop();
    }
}
