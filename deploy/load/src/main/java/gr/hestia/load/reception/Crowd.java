package gr.hestia.load.reception;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Many who ask at once, each again as soon as they have an answer, whatever that is. */
final class Crowd implements AutoCloseable {

    private final List<HttpClient> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong left;
    private final LongAdder served = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /** @param most how many requests they send together before they are done */
    Crowd(long most) {
        this.left = new AtomicLong(most);
    }

    /**
     * So many more begin to ask from one address.
     *
     * @param host of 127.0.1, a loopback address of this machine
     */
    void join(int host, int people, Supplier<HttpRequest> requests) {
        HttpClient client = from(host);
        clients.add(client);
        for (int person = 0; person < people; person++) {
            threads.execute(() -> ask(client, requests));
        }
    }

    private static HttpClient from(int host) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName("127.0.1." + host))
                    .build();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void ask(HttpClient client, Supplier<HttpRequest> requests) {
        while (left.getAndDecrement() > 0) {
            try {
                int status =
                        client.send(requests.get(), BodyHandlers.discarding()).statusCode();
                (status < 400 ? served : refused).increment();
            } catch (IOException cut) {
                refused.increment();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Requests with a good answer. */
    long served() {
        return served.sum();
    }

    /** Requests without. */
    long refused() {
        return refused.sum();
    }

    /** Waits until all requests are answered. */
    void finish() {
        threads.close();
    }

    /** Sends no more. */
    @Override
    public void close() {
        left.set(0);
        finish();
        clients.forEach(HttpClient::close);
    }
}
