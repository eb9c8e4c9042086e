package gr.hestia.admin.onboarding.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person typed in a step into a draft, adds a thing to the step's list or takes one out. */
@Component
class EditDraft {

    private static final String REMOVE = "remove ";
    private static final String GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";

    /** @param act {@code add}, {@code remove <place>}, or anything else to write only */
    Draft step(Draft draft, WizardStep step, MultiValueMap<String, String> form, String act) {
        ObjectNode request = draft.tree();
        StepSections.of(step, request).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> form.containsKey(field.name()))
                .forEach(field -> field.write(request, typed(form, field)));
        Trees.prune(request);
        if (act.equals("add") && !step.list().isEmpty()) {
            add(request, step);
        } else if (act.startsWith(REMOVE + step.list() + "/")) {
            Trees.remove(request, act.substring(REMOVE.length()));
            Trees.prune(request);
        }
        return draft.with(request);
    }

    private static String typed(MultiValueMap<String, String> form, Field field) {
        return form.getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void add(ObjectNode request, WizardStep step) {
        ArrayNode list = request.withArray(step.list());
        if (step == WizardStep.SERVICES) {
            Set<String> codes = texts(list, "code");
            GREEK.codePoints()
                    .mapToObj(Character::toString)
                    .filter(code -> !codes.contains(code))
                    .findFirst()
                    .ifPresent(code -> list.addObject().put("code", code).put("own", true));
        } else {
            String prefix = step == WizardStep.BRANCHES ? "branch" : "act";
            list.addObject().put("key", Keys.free(prefix, texts(list, "key")));
        }
    }

    private static Set<String> texts(JsonNode list, String property) {
        return list.valueStream()
                .map(each -> each.path(property).asString(""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
