package gr.hestia.load.bench;

import gr.hestia.local.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Times how long an application takes from its process to readiness, to a fiftieth of a second. */
public final class ReadyWatch {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * An application that is ready.
     *
     * @param application what was started
     * @param seconds how long that took
     */
    public record Ready(Application application, double seconds) implements AutoCloseable {
        @Override
        public void close() {
            application.close();
        }
    }

    /**
     * Starts an application and waits until it says that it is ready.
     *
     * @param health answers 200 from then on
     * @throws IllegalStateException if it ends instead, or takes five minutes
     */
    public Ready start(Supplier<Application> start, URI health) {
        long begun = System.nanoTime();
        Application application = start.get();
        while (!isReady(health)) {
            if (!isAlive(application) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                application.close();
                throw new IllegalStateException("process " + application.pid() + " does not get ready at " + health);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return new Ready(application, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean isAlive(Application application) {
        return ProcessHandle.of(application.pid())
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }

    private boolean isReady(URI health) {
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(health).timeout(PATIENCE).build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an application was starting", interruption);
        }
    }
}
