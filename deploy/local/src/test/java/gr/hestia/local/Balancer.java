package gr.hestia.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Stands before several replicas and gives each request to the next, whoever asks. It never tries another when one fails,
 * so that nothing that is lost goes unnoticed.
 */
final class Balancer implements AutoCloseable {

    /** What belongs to one connection (RFC 9110, section 7.6.1) or is set anew. */
    private static final Set<String> NOT_PASSED = Set.of(
            "connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade", "http2-settings");

    private final int port;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Integer> replicas = new CopyOnWriteArrayList<>();
    private final Map<Integer, LongAdder> served = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    Balancer(int port) throws IOException {
        this.port = port;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    void putIn(int replica) {
        replicas.add(replica);
    }

    void takeOut(int replica) {
        replicas.remove(Integer.valueOf(replica));
    }

    long servedBy(int replica) {
        return served.getOrDefault(replica, new LongAdder()).sum();
    }

    private void pass(HttpExchange exchange) throws IOException {
        List<Integer> now = List.copyOf(replicas);
        int replica = now.get(Math.floorMod(next.getAndIncrement(), now.size()));
        served.computeIfAbsent(replica, ignored -> new LongAdder()).increment();
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request(exchange, replica), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException lost) {
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, int replica) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + replica + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.header("X-Forwarded-Host", "localhost")
                .header("X-Forwarded-Port", String.valueOf(port))
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-For", "127.0.0.1")
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
