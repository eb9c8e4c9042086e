package gr.hestia.health;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks the application beside it whether it is ready. An image has neither a shell nor curl, so this is Java, and it is
 * run anew every few seconds, so it uses nothing but a socket.
 */
public final class HealthCheck {

    private static final int PATIENCE_IN_MILLISECONDS = 3_000;
    private static final String OK = "HTTP/1.1 200";

    private HealthCheck() {}

    /** Ends with 0 if the port in the first argument answers 200 to the path in the second one, otherwise with 1. */
    static void main(String[] arguments) {
        System.exit(isReady(Integer.parseInt(arguments[0]), arguments[1]) ? 0 : 1);
    }

    static boolean isReady(int port, String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_IN_MILLISECONDS);
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] begin = socket.getInputStream().readNBytes(OK.length());
            return new String(begin, StandardCharsets.US_ASCII).equals(OK);
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
