package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together, as a page shows them.
 *
 * @param title message key
 * @param number which of several of its kind, from 1; 0 where there is one
 * @param removable place of the thing that may be taken out of its list; or null
 * @param fields in order
 */
record SectionView(String title, int number, @Nullable String removable, List<FieldView> fields) {

    /** The fields in which something stands. */
    public List<FieldView> answered() {
        return fields.stream().filter(field -> !field.value().isEmpty()).toList();
    }
}
