package gr.hestia.load.reception;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.DeskRequests;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One centre is asked for more than it can get: by its own desk, over and over, and by many strangers who read its page,
 * each from an address of their own. Each asks again as soon as it has an answer, whatever that is, until it is closed.
 */
final class Flood implements AutoCloseable {

    private static final int AT_THE_DESK = 32;
    private static final int ADDRESS_OF_THE_DESK = 2;
    private static final int STRANGERS = 32;
    private static final int FIRST_ADDRESS_OF_STRANGERS = 10;

    private final Crowd crowd = new Crowd(Long.MAX_VALUE);
    private final long begun = System.nanoTime();

    /** Begins. */
    Flood(String url, Desk desk) {
        DeskRequests requests = DeskRequests.evenly(url, List.of(desk));
        crowd.join(
                ADDRESS_OF_THE_DESK,
                AT_THE_DESK,
                () -> requests.next(ThreadLocalRandom.current()).request());
        addStrangers(crowd, url, List.of(desk));
    }

    /** Lets strangers read so many pages of many centres, after which the process that answers is warm for them. */
    static void warmUpPages(String url, List<Desk> desks, int pages) {
        try (Crowd crowd = new Crowd(pages)) {
            addStrangers(crowd, url, desks);
            crowd.finish();
        }
    }

    private static void addStrangers(Crowd crowd, String url, List<Desk> desks) {
        List<HttpRequest> pages = desks.stream()
                .map(desk -> HttpRequest.newBuilder(URI.create(url + "/" + desk.slug()))
                        .build())
                .toList();
        for (int number = 0; number < STRANGERS; number++) {
            crowd.join(
                    FIRST_ADDRESS_OF_STRANGERS + number,
                    1,
                    () -> pages.get(ThreadLocalRandom.current().nextInt(pages.size())));
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
        return new Share(crowd.served() / seconds, crowd.refused() / seconds);
    }

    @Override
    public void close() {
        crowd.close();
    }
}
