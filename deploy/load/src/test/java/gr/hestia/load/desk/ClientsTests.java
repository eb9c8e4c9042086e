package gr.hestia.load.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gr.hestia.load.bench.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers at once; how many requests there are is counted, never how fast. */
class ClientsTests {

    private static final Duration BRIEFLY = Duration.ofMillis(400);

    private final AtomicInteger asked = new AtomicInteger();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendAtTheRateAskedForHoweverTheAnswersCome() {
        try (Clients clients = clients()) {
            Outcome outcome = clients.atRate(100, BRIEFLY);

            assertThat(asked).hasValue(40);
            assertThat(outcome.failed()).isZero();
        }
    }

    @Test
    void sendOneRequestAfterAnotherUntilTheTimeIsOver() {
        try (Clients clients = clients()) {
            Outcome outcome = clients.inTurn(2, BRIEFLY);

            assertThat(asked).hasValueGreaterThan(2);
            assertThat(outcome.perSecond()).isPositive();
            assertThat(tokens).containsExactlyInAnyOrder("Bearer token-a", "Bearer token-b");
            assertThat(paths)
                    .allMatch(path -> path.startsWith("/api/v1/tenants/a/") || path.startsWith("/api/v1/tenants/b/"));
        }
    }

    @Test
    void countARefusalAsAFailure() {
        status = 503;
        try (Clients clients = clients()) {
            Outcome outcome = clients.atRate(50, BRIEFLY);

            assertThat(outcome.failed()).isEqualTo(asked.get()).isPositive();
            assertThat(outcome.firstFailure()).contains("503");
            assertThat(outcome.perSecond()).isZero();
        }
    }

    private Clients clients() {
        String url = "http://localhost:" + server.getAddress().getPort();
        return new Clients(DeskRequests.evenly(url, List.of(desk("a"), desk("b"))));
    }

    private static Desk desk(String slug) {
        List<UUID> some = List.of(UUID.randomUUID());
        return new Desk(slug, "token-" + slug, UUID.randomUUID(), UUID.randomUUID(), some, some, List.of("Μαρία"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        paths.add(exchange.getRequestURI().getPath());
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
