package gr.hestia.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak from its Maven artifact, as a process of this machine. */
final class KeycloakProcess extends KeycloakServer {

    /** As {@code kc.sh} has it, with less memory and a quicker start. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private KeycloakProcess(Process process, int port, Login administrator, RealmSettings settings) {
        super(administrator, settings);
        this.process = process;
        this.port = port;
    }

    static KeycloakProcess start(
            Path home,
            int port,
            int managementPort,
            PostgresServer database,
            Login administrator,
            RealmSettings settings,
            Progress say) {
        Path log = home.resolve("keycloak.log");
        try {
            layOut(home, KeycloakDistribution.lib(say));
            say.say("starting Keycloak on port " + port);
            Process process = ChildProcess.start(
                    command(home, port, managementPort, database), environment(database, administrator, settings), log);
            URI health = URI.create("http://localhost:" + managementPort + "/health/ready");
            new Readiness("Keycloak", process, health, log, say).await();
            return new KeycloakProcess(process, port, administrator, settings);
        } catch (IOException failure) {
            throw PartFailed.toStart("Keycloak", log, failure);
        }
    }

    /** A home of its own for each server: the program is shared, everything that is written is not. */
    private static void layOut(Path home, Path lib) throws IOException {
        Path link = home.resolve("lib");
        Files.createDirectories(home.resolve("conf"));
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, lib);
        FileTree.delete(home.resolve("themes"));
        FileTree.copyFromClasspath("keycloak/themes", home.resolve("themes"));
        FileTree.copyFromClasspath("keycloak/realm", home.resolve("data/import"));
    }

    private static List<String> command(Path home, int port, int managementPort, PostgresServer database) {
        Stream<String> program = Stream.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--db-url=" + database.url("keycloak"),
                "--hostname=http://localhost:" + port,
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--http-management-host=localhost",
                "--http-management-port=" + managementPort,
                // Being asked for its health while it starts is no news.
                "--log-level=info,io.smallrye.health:error");
        return Stream.of(Stream.of(ChildProcess.java()), JVM.stream(), program)
                .flatMap(part -> part)
                .toList();
    }

    private static Map<String, String> environment(
            PostgresServer database, Login administrator, RealmSettings settings) {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("KC_DB_USERNAME", database.logins().keycloak().username());
        environment.put("KC_DB_PASSWORD", database.logins().keycloak().password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password());
        return environment;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String urlOfThisMachine(int port) {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        ChildProcess.end(process, PATIENCE);
    }
}
