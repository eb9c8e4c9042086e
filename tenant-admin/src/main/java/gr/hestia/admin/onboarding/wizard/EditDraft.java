package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person typed in a step into a draft, adds a thing to the step's list or takes one out. */
@Component
class EditDraft {

    /** What the keys of new things begin with, by their list; things of other lists have no key. */
    private static final Map<String, String> PREFIXES = Map.of(
            "branches", "branch",
            "fundingActs", "act",
            "texts", "text",
            "links", "link",
            "legalBasis", "law",
            "local", "closure",
            "positions", "position");

    /**
     * @param act {@code add <list>} or {@code remove <place>}, of what the step offers; anything else to write only
     */
    Draft step(Draft draft, WizardStep step, MultiValueMap<String, String> form, String act) {
        ObjectNode request = draft.tree();
        List<Section> sections = StepSections.of(step, request);
        sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> form.containsKey(field.name()))
                .forEach(field -> field.write(request, typed(form, field)));
        if (sections.stream().anyMatch(section -> section.offersToRemove(act))) {
            remove(request, act.substring(Section.REMOVE.length()));
        }
        Trees.prune(request);
        if (sections.stream().anyMatch(section -> section.offersToAdd(act))) {
            add(request, act.substring(Section.ADD.length()));
        }
        return draft.with(request);
    }

    private static String typed(MultiValueMap<String, String> form, Field field) {
        return form.getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void add(ObjectNode request, String list) {
        if (list.equals("/manifest/axes")) {
            Axes.add(request);
            return;
        }
        Set<String> taken = Keys.taken(request.at(list), "key");
        ObjectNode thing = request.withArray(JsonPointer.compile(list), JsonNode.OverwriteMode.ALL, true)
                .addObject();
        String prefix = PREFIXES.get(list.substring(list.lastIndexOf('/') + 1));
        if (prefix != null) {
            thing.put("key", Keys.free(prefix, taken));
        }
    }

    private static void remove(ObjectNode request, String place) {
        if (place.startsWith("/manifest/axes/")) {
            Axes.release(request, request.at(place));
        }
        Trees.remove(request, place);
    }
}
