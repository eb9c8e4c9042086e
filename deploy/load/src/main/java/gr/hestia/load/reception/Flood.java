package gr.hestia.load.reception;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.DeskRequests;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
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
    private static final int ADDRESS = 2;

    private final HttpClient own = PageReaders.from(ADDRESS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LongAdder served = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final long begun = System.nanoTime();
    private final PageReaders strangers;
    private volatile boolean more = true;

    /** Begins. */
    Flood(String url, Desk desk) {
        DeskRequests requests = DeskRequests.evenly(url, List.of(desk));
        for (int number = 0; number < AT_THE_DESK; number++) {
            threads.execute(() -> ask(requests));
        }
        strangers = PageReaders.of(url, desk);
    }

    private void ask(DeskRequests requests) {
        while (more) {
            try {
                int status = own.send(requests.next(ThreadLocalRandom.current()).request(), BodyHandlers.discarding())
                        .statusCode();
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
        return new Share(
                (served.sum() + strangers.served()) / seconds, (refused.sum() + strangers.refused()) / seconds);
    }

    @Override
    public void close() {
        more = false;
        strangers.close();
        threads.close();
        own.close();
    }
}
