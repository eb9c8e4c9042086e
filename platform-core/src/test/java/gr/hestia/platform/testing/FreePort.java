package gr.hestia.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine. */
public final class FreePort {

    /** Below those that Linux gives to outgoing connections, one of which could take the port before its server does. */
    private static final int FIRST = 12_000;

    private static final int BEYOND = 32_000;
    private static final int ATTEMPTS = 200;

    private FreePort() {}

    /** A TCP port on which nothing listened a moment ago. */
    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port found from " + FIRST + " to " + BEYOND);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
