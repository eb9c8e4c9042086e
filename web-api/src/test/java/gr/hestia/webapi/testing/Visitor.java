package gr.hestia.webapi.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Somebody without an account who reads public pages, as a browser asks for them: compressed, with no cookies.
 *
 * @param port where the application listens
 */
public record Visitor(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Asks for a path, with headers as name, value, name, value. */
    public HttpResponse<byte[]> ask(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return send(request);
    }

    /** Asks only for what would be answered about a path. */
    public HttpResponse<byte[]> head(String path) {
        return send(request(path).HEAD());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", "gzip");
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a path shows, whatever its status. */
    public String read(String path, String... headers) {
        return text(ask(path, headers));
    }

    /** The body of an answer as text. */
    public static String text(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
