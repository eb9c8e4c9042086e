package gr.hestia.local;

import gr.hestia.platform.testing.ChildProcess;
import gr.hestia.platform.testing.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An application in a JVM of its own from its own jar. */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Process process;
    private final Readiness readiness;
    private volatile boolean closing;

    private Application(Process process, Readiness readiness) {
        this.process = process;
        this.readiness = readiness;
    }

    /**
     * Starts the application; {@link #awaitReady()} waits for it. Should it end by itself later, the terminal hears so.
     *
     * @param launch Java and what it is to run, without the options that are the same for all
     * @param environment its configuration
     * @param health address that answers 200 once it is ready
     * @param log takes what it prints
     */
    public static Application start(
            String name,
            List<String> launch,
            Map<String, String> environment,
            URI health,
            Path log,
            Terminal terminal) {
        terminal.say("starting " + name + " on port " + health.getPort());
        List<String> command = new ArrayList<>(launch);
        command.addAll(1, List.of("-Xmx512m", "-XX:+UseSerialGC"));
        Process process = ChildProcess.start(command, environment, log);
        Application application = new Application(process, new Readiness(name, process, health, log, terminal::say));
        process.onExit().thenRun(() -> application.ended(name, log, terminal));
        return application;
    }

    /** Number of its process. */
    public long pid() {
        return process.pid();
    }

    /** @throws gr.hestia.platform.testing.PartFailed with the end of its log, if it ends instead */
    public void awaitReady() {
        readiness.await();
    }

    @Override
    public void close() {
        closing = true;
        ChildProcess.end(process, PATIENCE);
    }

    private void ended(String name, Path log, Terminal terminal) {
        if (!closing) {
            terminal.complain(name + " ended by itself with code " + process.exitValue() + "; its log is " + log);
        }
    }
}
