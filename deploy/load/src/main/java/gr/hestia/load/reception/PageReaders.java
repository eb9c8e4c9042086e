package gr.hestia.load.reception;

import gr.hestia.load.bench.Desk;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Strangers who read centres' pages, each from an address of their own and again as soon as they have an answer. */
final class PageReaders implements AutoCloseable {

    private static final int STRANGERS = 32;

    /** Loopback addresses up to here are somebody else's. */
    private static final int FIRST_ADDRESS = 10;

    private final List<HttpClient> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<HttpRequest> pages;
    private final AtomicLong left;
    private final LongAdder served = new LongAdder();
    private final LongAdder refused = new LongAdder();

    private PageReaders(String url, List<Desk> desks, long most) {
        this.pages = desks.stream()
                .map(desk -> HttpRequest.newBuilder(URI.create(url + "/" + desk.slug()))
                        .build())
                .toList();
        this.left = new AtomicLong(most);
        for (int number = 0; number < STRANGERS; number++) {
            HttpClient stranger = from(FIRST_ADDRESS + number);
            clients.add(stranger);
            threads.execute(() -> read(stranger));
        }
    }

    /** Begins to read the page of one centre, until it is closed. */
    static PageReaders of(String url, Desk desk) {
        return new PageReaders(url, List.of(desk), Long.MAX_VALUE);
    }

    /** Reads so many pages of many centres, after which the process that answers has become warm for it. */
    static void warmUp(String url, List<Desk> desks, long pages) {
        PageReaders readers = new PageReaders(url, desks, pages);
        readers.threads.close();
        readers.clients.forEach(HttpClient::close);
    }

    /** A client of this machine at another loopback address. */
    static HttpClient from(int host) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName("127.0.1." + host))
                    .build();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long served() {
        return served.sum();
    }

    long refused() {
        return refused.sum();
    }

    private void read(HttpClient client) {
        while (left.getAndDecrement() > 0) {
            HttpRequest page = pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
            try {
                int status = client.send(page, BodyHandlers.discarding()).statusCode();
                (status < 400 ? served : refused).increment();
            } catch (IOException cut) {
                refused.increment();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        left.set(0);
        threads.close();
        clients.forEach(HttpClient::close);
    }
}
