package gr.hestia.load.reception;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.DeskRequests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * One centre is asked for more than it can get: by its own desk, over and over, and by many strangers who read its page,
 * each from an address of their own. Each asks again as soon as it has an answer, whatever that is, until it is closed.
 */
final class Flood implements AutoCloseable {

    private static final int AT_THE_DESK = 32;
    private static final int STRANGERS = 32;

    private final List<HttpClient> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LongAdder served = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final long begun = System.nanoTime();
    private volatile boolean more = true;

    /** Begins. */
    Flood(String url, Desk desk) {
        DeskRequests requests = DeskRequests.evenly(url, List.of(desk));
        HttpClient own = from(2);
        for (int number = 0; number < AT_THE_DESK; number++) {
            threads.execute(() ->
                    ask(own, () -> requests.next(ThreadLocalRandom.current()).request()));
        }
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(url + "/" + desk.slug())).build();
        for (int number = 0; number < STRANGERS; number++) {
            HttpClient stranger = from(10 + number);
            threads.execute(() -> ask(stranger, () -> page));
        }
    }

    /** A client of this machine at another loopback address. */
    private HttpClient from(int host) {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName("127.0.1." + host))
                    .build();
            clients.add(client);
            return client;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Requests {
        HttpRequest next();
    }

    private void ask(HttpClient client, Requests requests) {
        while (more) {
            try {
                int status =
                        client.send(requests.next(), BodyHandlers.discarding()).statusCode();
                (status < 400 ? served : refused).increment();
            } catch (IOException cut) {
                refused.increment();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * How it went so far.
     *
     * @param served requests a second with a good answer
     * @param refused requests a second without
     */
    record Share(double served, double refused) {}

    Share share() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Share(served.sum() / seconds, refused.sum() / seconds);
    }

    @Override
    public void close() {
        more = false;
        threads.close();
        clients.forEach(HttpClient::close);
    }
}
