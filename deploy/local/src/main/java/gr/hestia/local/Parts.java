package gr.hestia.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What was started, to be stopped in the opposite order. */
public final class Parts {

    private static final int PATIENCE_IN_SECONDS = 20;

    private record Part(String name, AutoCloseable handle) {}

    private final Terminal terminal;
    private final Deque<Part> started = new ArrayDeque<>();
    private final Thread starter = Thread.currentThread();
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile boolean stopping;

    /** Made by the thread that starts the parts. */
    public Parts(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes note of a part; while everything is being stopped, the part is stopped at once. */
    public <T extends AutoCloseable> T add(String name, T part) {
        synchronized (started) {
            started.push(new Part(name, part));
        }
        return part;
    }

    /** Whether the end has begun, so that what ends now ends as it should. */
    boolean stopping() {
        return stopping;
    }

    /** Waits until everything is stopped; the process ends with it. */
    void awaitStop() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells that nothing more will be started. */
    void settled() {
        settled.countDown();
    }

    /** Stops everything, the last first. What is just being started is interrupted and then stopped as well. */
    public void stop() {
        stopping = true;
        if (Thread.currentThread() != starter) {
            hurryStarter();
        }
        synchronized (started) {
            while (!started.isEmpty()) {
                stop(started.pop());
            }
        }
    }

    private void hurryStarter() {
        starter.interrupt();
        try {
            settled.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Part part) {
        terminal.say("stopping " + part.name());
        try {
            part.handle().close();
        } catch (Exception failure) {
            terminal.complain(part.name() + " did not stop as it should: " + failure.getMessage());
        }
    }
}
