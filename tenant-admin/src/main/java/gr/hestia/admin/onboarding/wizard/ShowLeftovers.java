package gr.hestia.admin.onboarding.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what no step asks for in the reader's language: thing by thing, each value with the name of its place. */
@Component
class ShowLeftovers {

    private static final String BETWEEN = " › ";

    private final Words words;

    ShowLeftovers(Words words) {
        this.words = words;
    }

    List<OtherView> of(JsonNode request) {
        Map<String, OtherView> views = new LinkedHashMap<>();
        Leftovers.of(request).forEach((place, value) -> {
            List<String> names = names(place);
            int own = ofThing(names);
            views.computeIfAbsent(
                            String.join("/", names.subList(0, own)),
                            thing -> new OtherView(title(request, names.subList(0, own)), new ArrayList<>()))
                    .lines()
                    .addAll(lines(names.subList(own, names.size()), words.of(request, names.getLast(), value)));
        });
        return List.copyOf(views.values());
    }

    /** The names of the way to a place in the manifest; one of several values stands at the place of the list. */
    private static List<String> names(JsonPointer place) {
        List<String> names = new ArrayList<>();
        for (JsonPointer rest = place.tail(); !rest.matches(); rest = rest.tail()) {
            names.add(rest.getMatchingProperty());
        }
        while (names.size() > 1 && isIndex(names.getLast())) {
            names.removeLast();
        }
        return names;
    }

    /** How many names lead to the thing of which something is said: the innermost of a list, or a part of the whole. */
    private static int ofThing(List<String> names) {
        int last = 1;
        for (int name = 1; name < names.size(); name++) {
            last = isIndex(names.get(name)) ? name + 1 : last;
        }
        return last;
    }

    private String title(JsonNode request, List<String> names) {
        JsonNode node = request.path("manifest");
        List<String> crumbs = new ArrayList<>();
        for (String name : names) {
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
            crumbs.add(isIndex(name) ? words.nameOf(request, node, Integer.parseInt(name) + 1) : words.label(name));
        }
        return String.join(BETWEEN, crumbs);
    }

    private List<String> lines(List<String> names, String value) {
        String label = names.stream()
                .filter(name -> !name.equals("el"))
                .map(words::label)
                .collect(Collectors.joining(BETWEEN));
        List<String> lines = value.lines().toList();
        return label.isEmpty() || lines.isEmpty()
                ? lines
                : Stream.concat(
                                Stream.of(label + ": " + lines.getFirst()),
                                lines.stream().skip(1))
                        .toList();
    }

    private static boolean isIndex(String name) {
        return name.matches("\\d{1,6}");
    }
}
