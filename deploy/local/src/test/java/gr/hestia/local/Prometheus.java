package gr.hestia.local;

import gr.hestia.platform.testing.ChildProcess;
import gr.hestia.platform.testing.FreePort;
import gr.hestia.platform.testing.Readiness;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus, from Debian's package of that name, for as long as a test lasts. */
final class Prometheus implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/prometheus");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    private Prometheus(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Whether this machine has one; where {@code HESTIA_PROMETHEUS} is {@code required} it must.
     *
     * @throws IllegalStateException if it must and has not
     */
    static boolean isThere() {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there && "required".equals(System.getenv("HESTIA_PROMETHEUS"))) {
            throw new IllegalStateException("Prometheus is required and " + PROGRAM + " is missing");
        }
        if (!there) {
            System.out.println("Skipped: no Prometheus at " + PROGRAM + "; Debian's package is prometheus");
        }
        return there;
    }

    /** @param configuration as {@code prometheus.yaml} has it */
    static Prometheus start(Path directory, String configuration) throws IOException {
        Path file = Files.writeString(directory.resolve("prometheus.yaml"), configuration);
        Path log = directory.resolve("prometheus.log");
        String address = "localhost:" + FreePort.find();
        Process process = ChildProcess.start(
                List.of(
                        PROGRAM.toString(),
                        "--config.file=" + file,
                        "--storage.tsdb.path=" + directory.resolve("prometheus-data"),
                        "--web.listen-address=" + address),
                Map.of(),
                log);
        Prometheus prometheus = new Prometheus(process, "http://" + address);
        new Readiness("Prometheus", process, URI.create(prometheus.url + "/-/ready"), log, line -> {}).await();
        return prometheus;
    }

    /** How many series an expression yields now. */
    int count(String expression) {
        JsonNode answer = get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
        if (!answer.path("status").asString().equals("success")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.at("/data/result").size();
    }

    /** The rules that are loaded, as its API tells them. */
    JsonNode rules() {
        return get("/api/v1/rules");
    }

    /** How its last scrapes went. */
    List<String> targets() {
        return get("/api/v1/targets")
                .at("/data/activeTargets")
                .valueStream()
                .map(target -> target.path("scrapeUrl").asString() + " "
                        + target.path("health").asString() + " "
                        + target.path("lastError").asString())
                .toList();
    }

    private JsonNode get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
            return JsonMapper.shared()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() {
        client.close();
        ChildProcess.end(process, Duration.ofSeconds(10));
    }
}
