package gr.hestia.admin.onboarding.wizard;

import java.util.Set;
import java.util.stream.IntStream;

/** Keys of things that a person added. */
final class Keys {

    private Keys() {}

    /** The first free one, {@code branch-2}, which is then taken. */
    static String free(String prefix, Set<String> taken) {
        String key = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> prefix + "-" + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        taken.add(key);
        return key;
    }
}
