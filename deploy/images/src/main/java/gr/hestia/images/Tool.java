package gr.hestia.images;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that are run to their end. */
final class Tool {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Tool() {}

    /** @throws IllegalStateException if the program fails; its log stays beside the directory */
    static void run(Path directory, String... command) throws IOException {
        run(directory, Map.of(), List.of(command));
    }

    /** The same with an environment of its own, in which nothing of ours is. */
    static void run(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end; its log is " + log);
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + "; its log is " + log);
        }
    }
}
