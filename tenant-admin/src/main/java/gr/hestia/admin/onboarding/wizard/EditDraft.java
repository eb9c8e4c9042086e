package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person typed in a step into a draft, adds a thing to the step's list or takes one out. */
@Component
class EditDraft {

    private static final String REMOVE = "remove ";

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
            remove(request, act.substring(REMOVE.length()));
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
        if (step == WizardStep.SERVICES) {
            Axes.add(request);
        } else {
            String prefix = step == WizardStep.BRANCHES ? "branch" : "act";
            Set<String> taken = Keys.taken(request.at(step.list()), "key");
            request.withArray(step.list()).addObject().put("key", Keys.free(prefix, taken));
        }
    }

    private static void remove(ObjectNode request, String place) {
        if (place.startsWith("/manifest/axes/")) {
            Axes.release(request, request.at(place));
        }
        Trees.remove(request, place);
    }
}
