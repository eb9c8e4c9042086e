package gr.hestia.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HealthCheckTests {

    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void isReadyWhereTheAnswerIs200() throws IOException {
        assertThat(answering(200)).isTrue();
    }

    @Test
    void isNotReadyWhereTheAnswerIsAnother() throws IOException {
        assertThat(answering(503)).isFalse();
        assertThat(answering(302)).isFalse();
    }

    @Test
    void isNotReadyWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(HealthCheck.isReady(port, READINESS)).isFalse();
    }

    @Test
    void isNotReadyWhereNobodyAnswersInTime() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            assertThat(HealthCheck.isReady(deaf.getLocalPort(), READINESS)).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        }
    }

    private static boolean answering(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(READINESS, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return HealthCheck.isReady(server.getAddress().getPort(), READINESS);
        } finally {
            server.stop(0);
        }
    }
}
