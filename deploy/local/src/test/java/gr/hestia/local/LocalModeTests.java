package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gr.hestia.platform.testing.ChildProcess;
import gr.hestia.platform.testing.FreePort;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of Hestia from its runnable jars, as {@code deploy/up} starts it; runs once they are packaged. */
class LocalModeTests {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    // Far from what a person runs beside the tests; all six ports lie within 6,000 of each other.
    private final int offset = 10_000 + FreePort.find() % 13_000;
    private final Ports ports = Ports.shiftedBy(offset);

    private final List<Process> launched = new ArrayList<>();

    @AfterEach
    void killWhatIsLeft() {
        launched.forEach(Process::destroyForcibly);
    }

    @Test
    void comesUpSurvivesAKillAndComesUpAgainWithItsData() throws Exception {
        Process first = launch();
        List<String> said = waitUntilUp(first);
        assertThat(said)
                .anyMatch(line -> line.contains("officer.peloponnese@hestia.example"))
                .anyMatch(line -> line.contains("invented colleagues invited"));
        assertThat(status(ports.adminManagementUrl() + "/actuator/health")).isEqualTo(200);
        assertThat(status(ports.webManagementUrl() + "/actuator/health")).isEqualTo(200);
        assertThat(status(ports.mailboxUrl())).isEqualTo(200);
        String secrets = Files.readString(directory.resolve("data/secrets.properties"));
        if (Prometheus.isThere()) {
            new FiguresOfThePlatform(ports, directory).areFoundByEveryDashboardAndAlert();
        }

        Process second = launch();
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(errors(second)).contains("Hestia already runs on").contains("as process " + first.pid());

        List<ProcessHandle> children = withPostmaster(first.descendants());
        assertThat(children).hasSizeGreaterThan(4);
        first.destroyForcibly();
        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }

        Process third = launch();
        waitUntilUp(third);
        assertThat(Files.readString(directory.resolve("data/secrets.properties")))
                .isEqualTo(secrets);

        new ProcessBuilder("kill", "-s", "INT", String.valueOf(third.pid()))
                .start()
                .waitFor();
        assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThatCode(ports::refuseTaken).doesNotThrowAnyException();
    }

    private Process launch() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            Path jar = files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
            Process launcher = new ProcessBuilder(
                            ChildProcess.java(),
                            "-Dhestia.checkout=" + CHECKOUT,
                            "-jar",
                            jar.toString(),
                            "--offset=" + offset,
                            "--data=" + directory.resolve("data"))
                    .start();
            launched.add(launcher);
            return launcher;
        }
    }

    /** The launcher's lines up to the table; its process is not read further. */
    private static List<String> waitUntilUp(Process launcher) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = launcher.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith("All other secrets are in")) {
                return said;
            }
        }
        throw new AssertionError("local mode ended:\n" + String.join("\n", said) + "\n" + errors(launcher));
    }

    private static String errors(Process launcher) throws IOException {
        return new String(launcher.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** PostgreSQL detaches itself, so it is not among the launcher's descendants. */
    private List<ProcessHandle> withPostmaster(Stream<ProcessHandle> descendants) throws IOException {
        List<ProcessHandle> all = new ArrayList<>(descendants.toList());
        Path pidFile = directory.resolve("data/postgres/data/postmaster.pid");
        all.add(ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow());
        return all;
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
