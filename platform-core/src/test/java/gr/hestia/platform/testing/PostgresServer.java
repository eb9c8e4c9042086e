package gr.hestia.platform.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL 18 on which {@code db/bootstrap.sql} has run. It asks everyone for a password.
 *
 * <p>Tests take {@link #shared()}: a container where a container engine answers, otherwise the embedded server. Local
 * mode takes {@link #keptIn(Path, int, DatabaseLogins, Progress)}.
 */
public abstract sealed class PostgresServer implements AutoCloseable permits PostgresProcess, PostgresContainer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final DatabaseLogins logins;

    PostgresServer(DatabaseLogins logins) {
        this.logins = logins;
    }

    private static final class Shared {
        static final PostgresServer INSTANCE = startShared();
    }

    /** The one server of this JVM's tests: started on first use, fast but forgetful, gone when the JVM ends. */
    public static PostgresServer shared() {
        return Shared.INSTANCE;
    }

    /**
     * A server whose data is kept from one start to the next.
     *
     * @param directory where the data and the log are; made when missing
     * @param port TCP port on the loopback interface
     * @param logins the same at every start, because the data remembers the superuser's password
     * @param progress hears what takes its time
     */
    public static PostgresServer keptIn(Path directory, int port, DatabaseLogins logins, Progress progress) {
        return keptIn(directory, port, logins, Map.of(), progress);
    }

    /** The same with settings of the server's own, by name, over the usual ones. */
    public static PostgresServer keptIn(
            Path directory, int port, DatabaseLogins logins, Map<String, String> settings, Progress progress) {
        progress.say("starting PostgreSQL on port " + port);
        return bootstrapped(PostgresProcess.kept(directory, port, logins, settings));
    }

    private static PostgresServer startShared() {
        if (ContainerEngine.answers()) {
            return bootstrapped(PostgresContainer.start(DatabaseLogins.random()));
        }
        PreparedData data = PreparedData.get(LOG::info);
        return PostgresProcess.forgetful(data.copy(), FreePort.find(), data.logins());
    }

    private static PostgresServer bootstrapped(PostgresServer server) {
        try {
            Bootstrap.run(server);
            return server;
        } catch (SQLException failure) {
            server.close();
            throw PartFailed.because("db/bootstrap.sql failed", failure);
        }
    }

    /** Host under which this JVM reaches the server. */
    public abstract String host();

    /** Port under which this JVM reaches the server. */
    public abstract int port();

    /** Stops the server. */
    @Override
    public abstract void close();

    /** Who may log in. */
    public DatabaseLogins logins() {
        return logins;
    }

    /** JDBC address of the database {@code hestia}. */
    public String url() {
        return url("hestia");
    }

    /** JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }
}
