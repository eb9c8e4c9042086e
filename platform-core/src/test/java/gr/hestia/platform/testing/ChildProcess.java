package gr.hestia.platform.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts a process that ends with this JVM at the latest and otherwise when it is told to.
 *
 * <p>Ctrl-C at a terminal reaches every process of the foreground group at once; the child ignores it, so that its
 * starter decides the order in which things stop.
 */
public final class ChildProcess {

    private static final String DEAF_TO_INTERRUPT = "trap '' INT; exec \"$@\"";

    private ChildProcess() {}

    /**
     * Starts a process.
     *
     * @param command program and arguments
     * @param environment added to the environment of this JVM
     * @param log file that takes what it prints, anew at each start
     */
    public static Process start(List<String> command, Map<String, String> environment, Path log) {
        List<String> whole = new ArrayList<>(List.of("sh", "-c", DEAF_TO_INTERRUPT, "hestia"));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Reaper.ofThisJvm().watch(process);
            return process;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), failure);
        }
    }

    /** Asks the process to end, waits as long as given, then ends it by force. */
    public static void end(Process process, Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The {@code java} that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
