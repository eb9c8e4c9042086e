package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire between an application and one of its servers that can be cut and mended: what a server that stops and comes
 * back looks like from outside, without waiting for one.
 */
public final class Link implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private Thread porter;

    /** A whole wire to a port of this machine. */
    public Link(int target) {
        this.target = target;
        this.door = listen(0);
        this.port = door.getLocalPort();
        this.porter = accept(door);
    }

    /** The port of its near end; it stays the same. */
    public int port() {
        return port;
    }

    /** Ends every connection and refuses new ones. */
    public synchronized void cut() {
        close(door);
        awaitEnd(porter);
        open.forEach(Link::close);
        open.clear();
    }

    /** Lets connections through again; a whole wire stays as it is. */
    public synchronized void mend() {
        if (door.isClosed()) {
            door = listen(port);
            porter = accept(door);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Thread accept(ServerSocket listening) {
        return Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try {
                    connect(listening.accept());
                } catch (IOException ended) {
                    close(listening);
                }
            }
        });
    }

    private void connect(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(near);
            open.add(far);
            Thread.ofVirtual().start(() -> pass(near, far));
            Thread.ofVirtual().start(() -> pass(far, near));
        } catch (IOException refused) {
            close(near);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // the other end is told below
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    /** A closed door still lets in whoever stands before it, until the thread that waits at it has woken and gone. */
    private static void awaitEnd(Thread porter) {
        try {
            porter.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }
}
