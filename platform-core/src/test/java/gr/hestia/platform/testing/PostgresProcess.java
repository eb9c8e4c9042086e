package gr.hestia.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL from its Maven artifact, as a process of this machine. */
final class PostgresProcess extends PostgresServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LAST_WRITES = Duration.ofMinutes(2);

    /** Speed that only tests may buy: a crash loses everything. */
    private static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    /** A crash may lose the last half second, and nothing else. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "off", "full_page_writes", "on");

    private final EmbeddedPostgres server;
    private final PostgresDirectory place;

    private PostgresProcess(EmbeddedPostgres server, PostgresDirectory place, DatabaseLogins logins) {
        super(logins);
        this.server = server;
        this.place = place;
    }

    static PostgresProcess forgetful(Path directory, int port, DatabaseLogins logins) {
        return start(directory, port, logins, FORGETFUL);
    }

    static PostgresProcess kept(Path directory, int port, DatabaseLogins logins, Map<String, String> settings) {
        Map<String, String> manner = new HashMap<>(DURABLE);
        manner.putAll(settings);
        return start(directory, port, logins, manner);
    }

    private static PostgresProcess start(Path directory, int port, DatabaseLogins logins, Map<String, String> manner) {
        Path log = directory.resolve("postgresql.log");
        try {
            PostgresDirectory place = PostgresDirectory.prepare(directory);
            Reaper.ofThisJvm().watchPostmaster(place.pidFile());
            Path password = passwordFile(directory, logins.superuser());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            UserCache.directory().resolve("postgresql").toFile())
                    .setDataDirectory(place.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    // What follows are options of initdb: nobody gets in without a password, from the first moment on.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("unix_socket_directories", "")
                    .setConnectConfig("password", logins.superuser().password());
            manner.forEach(builder::setServerConfig);
            try {
                EmbeddedPostgres server = builder.start();
                place.initialized();
                return new PostgresProcess(server, place, logins);
            } finally {
                Files.delete(password);
            }
        } catch (IOException | IllegalStateException failure) {
            throw PartFailed.toStart("PostgreSQL", log, failure);
        }
    }

    private static Path passwordFile(Path directory, Login superuser) throws IOException {
        Path file = Files.createTempFile(
                directory,
                "initdb-",
                ".pw",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, superuser.password());
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    /** A server with much to write takes longer to stop than what stops it waits; whoever starts the next one counts on it. */
    @Override
    public void close() {
        try {
            Optional<ProcessHandle> process = place.process();
            server.close();
            if (process.isPresent()) {
                process.get().onExit().get(LAST_WRITES.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw PartFailed.because("PostgreSQL does not stop: " + failure);
        }
    }
}
