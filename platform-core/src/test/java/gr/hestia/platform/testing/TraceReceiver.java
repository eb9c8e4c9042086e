package gr.hestia.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Takes traces as a collector does (OTLP over HTTP) and keeps them as they came over the wire, where text is text. */
public final class TraceReceiver implements AutoCloseable {

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final HttpServer server;

    /** Listens at a port of chance. */
    public TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/traces", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                keep(packed ? unpacked(body) : body);
                exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where traces are sent to. */
    public String endpoint() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/v1/traces";
    }

    /** Everything received so far. */
    public synchronized String text() {
        return received.toString(StandardCharsets.UTF_8);
    }

    private synchronized void keep(byte[] body) {
        received.writeBytes(body);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacking.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
