package gr.hestia.webapi.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What all who invent need: one of a list, and the same key for the same thing at every start. */
final class Draw {

    private Draw() {}

    static <T> T one(List<T> list, RandomGenerator chance) {
        return list.get(chance.nextInt(list.size()));
    }

    static UUID key(String text) {
        return UUID.nameUUIDFromBytes(("demo " + text).getBytes(StandardCharsets.UTF_8));
    }
}
