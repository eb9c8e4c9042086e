package gr.hestia.load.desk;

import gr.hestia.load.desk.DeskRequests.Drawn;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Sends a desk's requests to a running web-api, in one of two ways. */
public final class Clients implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final DeskRequests requests;

    /** Clients of the application at which the requests are aimed. */
    public Clients(DeskRequests requests) {
        this.requests = requests;
    }

    /**
     * Closed loop: each of so many clients sends its next request when it has the answer to the last one. Finds out how
     * much web-api can do.
     */
    public Outcome inTurn(int clients, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return inTurn(clients, () -> System.nanoTime() < end);
    }

    /** The same, until so many requests were sent: what web-api compiles depends on what it did, not on how long. */
    public void warmUp(int clients, int requests) {
        AtomicInteger left = new AtomicInteger(requests);
        inTurn(clients, () -> left.getAndDecrement() > 0);
    }

    private Outcome inTurn(int clients, BooleanSupplier more) {
        Tally tally = new Tally();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < clients; number++) {
                threads.execute(() -> {
                    while (more.getAsBoolean()) {
                        send(requests.next(ThreadLocalRandom.current()), System.nanoTime(), tally);
                    }
                });
            }
        }
        return tally.outcome((System.nanoTime() - begun) / 1e9);
    }

    /**
     * Open loop: requests leave at a fixed rate, whether the last ones are answered or not, as people come whether there
     * is a queue or not. An answer's time counts from when its request was due, so that a pause of web-api shows in full.
     */
    public Outcome atRate(double perSecond, Duration duration) {
        Tally tally = new Tally();
        long gap = Math.round(1e9 / perSecond);
        long begun = System.nanoTime();
        long count = duration.toNanos() / gap;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < count; number++) {
                long due = begun + number * gap;
                Drawn drawn = requests.next(ThreadLocalRandom.current());
                waitUntil(due);
                threads.execute(() -> send(drawn, due, tally));
            }
        }
        return tally.outcome((System.nanoTime() - begun) / 1e9);
    }

    private void send(Drawn drawn, long begun, Tally tally) {
        try {
            HttpResponse<String> answer = client.send(drawn.request(), BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                tally.answered(drawn.act(), System.nanoTime() - begun);
            } else {
                tally.failed(drawn.act(), answer.statusCode() + " " + answer.body());
            }
        } catch (IOException failure) {
            tally.failed(drawn.act(), failure.toString());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            tally.failed(drawn.act(), "interrupted");
        }
    }

    private static void waitUntil(long due) {
        for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
