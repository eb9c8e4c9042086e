package gr.hestia.load.peers;

import java.util.Arrays;
import java.util.List;

/** What is measured against each other. */
enum Contender {
    HESTIA("Hestia's web-api"),
    SHARED("plain, one pool"),
    PER_TENANT("plain, a pool per tenant"),
    STRIPES("plain, Hestia's connections"),
    FLOOR("bare JDBC loop");

    private final String words;

    Contender(String words) {
        this.words = words;
    }

    /** In tables and charts. */
    String words() {
        return words;
    }

    /** Whether it answers over HTTP, and is no bare loop. */
    boolean isApplication() {
        return this != FLOOR;
    }

    /** Those that answer over HTTP. */
    static List<Contender> applications() {
        return Arrays.stream(values()).filter(Contender::isApplication).toList();
    }

    /** The peers of the usual kind: the better of them is what Hestia is held against. */
    static List<Contender> peers() {
        return List.of(SHARED, PER_TENANT);
    }
}
