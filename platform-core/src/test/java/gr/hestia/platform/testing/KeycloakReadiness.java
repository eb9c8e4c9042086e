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
 * Waits until a Keycloak that is starting says that it is ready.
 *
 * @param process the server; its end ends the waiting
 * @param managementPort where it says how it is
 * @param log what it prints
 * @param progress hears every ten seconds that the waiting goes on
 */
record KeycloakReadiness(Process process, int managementPort, Path log, Progress progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    void await() {
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
                    progress.say("Keycloak is starting: "
                            + Duration.between(begin, now).toSeconds() + " s");
                    nextSign = now.plus(SIGN_OF_LIFE);
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw PartFailed.toStart("Keycloak", log);
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
