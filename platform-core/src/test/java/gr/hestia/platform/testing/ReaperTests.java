package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class ReaperTests {

    /** A JVM that starts a child which never ends by itself, and then waits. */
    static final class Starter {
        public static void main(String[] arguments) throws IOException {
            Path directory = Path.of(arguments[0]);
            Reaper.ofThisJvm().deleteAtEnd(Files.createDirectory(directory.resolve("scratch")));
            Process child = ChildProcess.start(List.of("sleep", "1000"), Map.of(), directory.resolve("log"));
            System.out.println(child.pid());
            System.in.read();
        }
    }

    @Test
    void endsAChildWhoseStarterWasKilled(@TempDir Path directory) throws Exception {
        Process starter = new ProcessBuilder(
                        ChildProcess.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle child;
        try (BufferedReader output = starter.inputReader()) {
            child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }

        starter.destroyForcibly();

        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(starter.waitFor()).isNotZero();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void deletesScratchDirectoriesAfterwards(@TempDir Path directory) throws Exception {
        Path scratch = Files.createDirectories(directory.resolve("with space/scratch"));
        Files.writeString(scratch.resolve("file"), "");

        assertThat(reap("directory " + scratch)).isZero();

        assertThat(scratch).doesNotExist();
        assertThat(directory).exists();
    }

    @Test
    void sparesWhatWasReleased() throws Exception {
        Process released = new ProcessBuilder("sleep", "1000").start();
        Process watched = new ProcessBuilder("sleep", "1000").start();
        try {
            reap("process " + released.pid() + "\nprocess " + watched.pid() + "\nrelease " + released.pid());

            assertThat(watched.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(released.isAlive()).isTrue();
        } finally {
            released.destroyForcibly();
        }
    }

    @Test
    void insistsWhereAskingDoesNotHelp() throws Exception {
        Process stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done").start();

        reap("process " + stubborn.pid());

        assertThat(stubborn.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** Runs the shell script itself until it ends. */
    private static int reap(String orders) throws Exception {
        Process reaper = new ProcessBuilder(
                        "sh",
                        new ClassPathResource("testing/reaper.sh").getFile().getPath())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = reaper.outputWriter()) {
            input.write(orders + "\n");
        }
        return reaper.waitFor();
    }
}
