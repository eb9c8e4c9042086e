package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/**
 * A caller of the running application, with or without a bearer token; it follows no redirect.
 *
 * @param port where the application listens
 * @param token the bearer token, or null for nobody
 */
public record Api(int port, @Nullable String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Asks for a path, with further headers, name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON to a path. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Sends JSON to a path with further headers, name and value in turn. */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .headers(headers)
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
