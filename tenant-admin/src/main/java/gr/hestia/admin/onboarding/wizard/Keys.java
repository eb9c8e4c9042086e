package gr.hestia.admin.onboarding.wizard;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Keys of things that a person added. */
final class Keys {

    private Keys() {}

    /** What the things of a list hold in this property, to be added to. */
    static Set<String> taken(JsonNode list, String property) {
        return list.valueStream()
                .map(each -> each.path(property).asString(""))
                .collect(Collectors.toCollection(HashSet::new));
    }

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
