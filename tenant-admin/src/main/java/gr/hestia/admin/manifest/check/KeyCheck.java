package gr.hestia.admin.manifest.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No key names two things of one kind. */
final class KeyCheck implements Check {

    @Override
    public void look(Field manifest, Problems problems) {
        Stream.of("legalBasis", "texts", "links", "branches", "services", "servedGroups", "events", "fundingActs")
                .forEach(list -> once("key", manifest.items(list).stream(), problems));
        once("code", manifest.items("axes").stream(), problems);
        once("key", manifest.at("staff").items("positions").stream(), problems);
        once("key", manifest.at("closures").items("local").stream(), problems);
        once("key", manifest.items("branches", "itinerary"), problems);
        manifest.items("branches")
                .forEach(branch -> once("municipality", branch.items("catchment").stream(), problems));
    }

    private static void once(String name, Stream<Field> items, Problems problems) {
        Set<String> seen = new HashSet<>();
        items.map(item -> item.at(name))
                .forEach(key -> key.text()
                        .filter(text -> !seen.add(text))
                        .ifPresent(text -> problems.error(key, "repeated", text)));
    }
}
