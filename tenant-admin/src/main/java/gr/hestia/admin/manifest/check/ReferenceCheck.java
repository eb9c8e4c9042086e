package gr.hestia.admin.manifest.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one part of a manifest says of another exists there; an act continues one listed before it. */
final class ReferenceCheck implements Check {

    @Override
    public void look(Field manifest, Problems problems) {
        Set<String> axes = named(manifest.items("axes").stream(), "code");
        Set<String> branches = named(manifest.items("branches").stream(), "key");
        manifest.items("services").forEach(service -> known(service.at("axis"), axes, "axis-unknown", problems));
        Stream.of(
                        manifest.at("staff").items("positions"),
                        manifest.at("closures").items("local"),
                        manifest.items("events"))
                .flatMap(list -> list.stream())
                .forEach(item -> known(item.at("branch"), branches, "branch-unknown", problems));
        Set<String> earlier = new HashSet<>();
        manifest.items("fundingActs").forEach(act -> {
            known(act.at("continues"), earlier, "act-unknown", problems);
            act.text("key").ifPresent(earlier::add);
        });
    }

    private static Set<String> named(Stream<Field> items, String name) {
        return items.map(item -> item.text(name)).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static void known(Field reference, Set<String> names, String code, Problems problems) {
        reference.text().filter(name -> !names.contains(name)).ifPresent(name -> problems.error(reference, code, name));
    }
}
