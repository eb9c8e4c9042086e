package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a step that belong together.
 *
 * @param title message key
 * @param number which of several of its kind, from 1; 0 where there is one
 * @param removable JSON pointer of the thing that may be taken out of its list; null where nothing may
 * @param fields in order
 */
record Section(String title, int number, @Nullable String removable, List<Field> fields) {

    static Section of(String title, Field... fields) {
        return new Section("wizard.section." + title, 0, null, List.of(fields));
    }
}
