package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.EditConflict;
import java.util.Map;
import org.springframework.ui.Model;

/** Shows that somebody else saved first. */
final class Conflict {

    private Conflict() {}

    /** Compares two versions of a form, field by field under the keys of their labels. */
    static void show(Map<String, String> typed, Map<String, String> saved, Model model) {
        EditConflict.Comparison comparison = EditConflict.compare();
        typed.forEach((label, yours) -> comparison.field(label, yours, saved.get(label)));
        model.addAttribute(EditConflict.ATTRIBUTE, comparison.savedBy(null, null));
    }
}
