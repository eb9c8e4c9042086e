package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Keycloak on a real PostgreSQL, with the realm {@code hestia} and its theme.
 *
 * <p>Tests take {@link #shared()}: a container where a container engine answers, otherwise the distribution from its
 * Maven artifact. Local mode takes {@link #keptIn(Path, int, int, PostgresServer, Login, RealmSettings, Progress)}.
 */
public abstract sealed class KeycloakServer implements AutoCloseable permits KeycloakProcess, KeycloakContainer {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakServer.class);

    private final Login administrator;
    private final RealmSettings settings;

    KeycloakServer(Login administrator, RealmSettings settings) {
        this.administrator = administrator;
        this.settings = settings;
    }

    private static final class Shared {
        static final KeycloakServer INSTANCE = startShared();
    }

    /** The one server of this JVM's tests: started on first use, gone when the JVM ends. */
    public static KeycloakServer shared() {
        return Shared.INSTANCE;
    }

    /**
     * A server whose realm is kept, in the database, from one start to the next.
     *
     * @param directory where its log and its copy of realm and theme are; made when missing
     * @param port TCP port on the loopback interface
     * @param managementPort where it tells of its health and its figures, on the same
     * @param database what holds its database
     * @param administrator made at the first start
     * @param settings what the realm file leaves open, at the first start
     * @param progress hears what takes its time
     */
    public static KeycloakServer keptIn(
            Path directory,
            int port,
            int managementPort,
            PostgresServer database,
            Login administrator,
            RealmSettings settings,
            Progress progress) {
        return KeycloakProcess.start(directory, port, managementPort, database, administrator, settings, progress);
    }

    private static KeycloakServer startShared() {
        return switch (PostgresServer.shared()) {
            case PostgresContainer postgres -> KeycloakContainer.start(postgres);
            case PostgresProcess postgres -> startOn(postgres, PreparedData.get(LOG::info));
        };
    }

    private static KeycloakServer startOn(PostgresServer postgres, PreparedData data) {
        try {
            Path directory = Files.createTempDirectory("hestia-keycloak-");
            Reaper.ofThisJvm().deleteAtEnd(directory);
            RealmSettings settings = data.realm(FreePort.find());
            KeycloakServer server = keptIn(
                    directory, FreePort.find(), FreePort.find(), postgres, data.administrator(), settings, LOG::info);
            // The realm was imported long ago; only where its mail goes is this JVM's own.
            KeycloakAdmin.of(server).sendMailTo(settings.smtpPort());
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Port under which browsers and applications of this machine reach the server. */
    public abstract int port();

    /**
     * Address under which this server reaches something that listens on this machine.
     *
     * @param port TCP port of that something
     */
    public abstract String urlOfThisMachine(int port);

    /** Stops the server. */
    @Override
    public abstract void close();

    /** Administrator of the whole server, in the realm {@code master}. */
    public Login administrator() {
        return administrator;
    }

    /** What the realm was imported with. */
    public RealmSettings settings() {
        return settings;
    }

    /** Address of the server, without a slash at its end. */
    public String url() {
        return "http://localhost:" + port();
    }

    /** Issuer of the realm {@code hestia}, as tokens name it. */
    public URI issuer() {
        return URI.create(url() + "/realms/hestia");
    }
}
