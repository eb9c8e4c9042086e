package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together, or the offer to add a thing, as a page shows them.
 *
 * @param title in words
 * @param removable place of the thing that may be taken out of its list; or null
 * @param addable place of the list to which a thing may be added; or null
 * @param fields in order
 */
record SectionView(
        String title, @Nullable String removable, @Nullable String addable, List<FieldView> fields) {

    /** Its id on the page; null where nothing leads to it. */
    public @Nullable String id() {
        return removable == null ? null : id(removable);
    }

    /** The fields in which something stands. */
    public List<FieldView> answered() {
        return fields.stream().filter(field -> !field.value().isEmpty()).toList();
    }

    /** The id of the section of a thing. */
    static String id(String place) {
        return "section" + place.replace('/', '-');
    }
}
