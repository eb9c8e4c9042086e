package gr.hestia.peers.desk;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Keys in the order of time (RFC 9562, version 7), as web-api gives them to visits: an index grows at its end. */
final class KeysByTime {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private KeysByTime() {}

    static UUID next() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | VERSION | chance.nextInt(1 << 12);
        long low = VARIANT | chance.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
