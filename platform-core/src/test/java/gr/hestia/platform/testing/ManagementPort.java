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
        return figures("text/plain");
    }

    /** The same in OpenMetrics, which a Prometheus asks for and which has exemplars. */
    public String openMetrics() {
        return figures("application/openmetrics-text; version=1.0.0");
    }

    private String figures(String type) {
        HttpResponse<String> answer =
                send(request("/actuator/prometheus", TOKEN).header("Accept", type));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("figures were answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks for a path. @param token what is borne, or null for nothing */
    public HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
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
