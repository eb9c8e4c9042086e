package gr.hestia.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a process that is starting says that it is ready.
 *
 * @param name what to call it
 * @param process its end ends the waiting
 * @param health address that answers 200 once it is ready
 * @param log what it prints
 * @param progress hears every ten seconds that the waiting goes on
 */
public record Readiness(String name, Process process, URI health, Path log, Progress progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    /** @throws PartFailed if it ends before, or is not ready after ten minutes; it is then killed */
    public void await() {
        Instant begin = Instant.now();
        Instant nextSign = begin.plus(SIGN_OF_LIFE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                if (isReady(client)) {
                    return;
                }
                Instant now = Instant.now();
                if (now.isAfter(begin.plus(PATIENCE))) {
                    break;
                }
                if (now.isAfter(nextSign)) {
                    progress.say(name + " is starting: "
                            + Duration.between(begin, now).toSeconds() + " s");
                    nextSign = now.plus(SIGN_OF_LIFE);
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw PartFailed.toStart(name, log);
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
