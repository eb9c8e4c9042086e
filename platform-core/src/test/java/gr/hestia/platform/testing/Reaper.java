package gr.hestia.platform.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes sure that what this JVM starts does not outlive it, also when it is killed with {@code kill -9}.
 *
 * <p>A small shell process holds the list and the read end of a pipe. When the JVM ends, in whatever way, the pipe
 * closes, and the shell ends everything on the list: first asking, after ten seconds by force. It stands in a session
 * of its own where the system has {@code setsid}, so that a signal to the JVM's process group does not reach it.
 */
public final class Reaper {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final BufferedWriter orders;

    private Reaper(BufferedWriter orders) {
        this.orders = orders;
    }

    private static final class OfThisJvm {
        static final Reaper INSTANCE = start();
    }

    /** The one reaper of this JVM, started on first use. */
    public static Reaper ofThisJvm() {
        return OfThisJvm.INSTANCE;
    }

    private static Reaper start() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(List.of("sh", "-c", Resources.text("testing/reaper.sh"), "hestia-reaper"));
        try {
            return new Reaper(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .outputWriter(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start a shell to watch over child processes", failure);
        }
    }

    /** Asks the process to end (SIGTERM) once this JVM is gone, and forgets it when it ends before. */
    public void watch(Process process) {
        order("process " + process.pid());
        process.onExit().thenRun(() -> order("release " + process.pid()));
    }

    /**
     * Shuts a PostgreSQL server down fast (SIGINT) once this JVM is gone.
     *
     * @param pidFile the server's {@code postmaster.pid}, which need not exist yet
     */
    public void watchPostmaster(Path pidFile) {
        order("postmaster " + pidFile.toAbsolutePath());
    }

    /** Deletes the directory with all it holds, after everything has ended. */
    public void deleteAtEnd(Path directory) {
        order("directory " + directory.toAbsolutePath());
    }

    private synchronized void order(String line) {
        try {
            orders.write(line);
            orders.newLine();
            orders.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("the shell that watches over child processes is gone", failure);
        }
    }
}
