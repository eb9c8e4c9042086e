package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/**
 * The management port of an application, as a probe or a Prometheus asks there.
 *
 * @param port where it listens
 */
public record ManagementPort(int port) {

    /** The token of every application under test. */
    public static final String TOKEN = RandomSecret.text();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The figures at this moment, in Prometheus's text format. */
    public String figures() {
        HttpResponse<String> answer = get("/actuator/prometheus", TOKEN);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("figures were answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks for a path. @param token what is borne, or null for nothing */
    public HttpResponse<String> get(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
