package gr.hestia.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** tenant-admin's REST API, as the operator uses it. */
public final class ControlPlane {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BOUNDARY = "hestia-local-mode";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final Supplier<String> token;

    /**
     * The API at an address.
     *
     * @param token gives a token that is still good
     */
    ControlPlane(String url, Supplier<String> token) {
        this.url = url;
        this.token = token;
    }

    JsonNode get(String path) {
        return JSON.readTree(exchange(request(path).GET()).body());
    }

    /** Sends a folder of manifests, with the coordinator of each by the name of its file. */
    JsonNode send(String path, List<Path> manifests, Map<String, Map<String, String>> coordinators) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        manifests.forEach(file -> part(body, "manifest", file.getFileName().toString(), bytes(file)));
        part(body, "coordinators", "coordinators.json", JSON.writeValueAsBytes(coordinators));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return JSON.readTree(exchange(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .body());
    }

    /** Lets a failed onboarding go on from where it stands. */
    void resume(String path) {
        String tag = exchange(request(path).GET()).headers().firstValue("ETag").orElseThrow();
        exchange(request(path + "/resume").header("If-Match", tag).POST(BodyPublishers.noBody()));
    }

    static Instant instant(JsonNode node) {
        return Instant.parse(node.asString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw LocalModeFailed.refused(request, response);
            }
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException("tenant-admin does not answer at " + request.uri(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw LocalModeFailed.interrupted();
        }
    }

    private static void part(ByteArrayOutputStream body, String name, String file, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }
}
