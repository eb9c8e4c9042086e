package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as a page shows it.
 *
 * @param kind how it is asked for
 * @param id on the page
 * @param name in the form
 * @param label its name, in words
 * @param hint a line under it, in words; or null
 * @param value what stands in it
 * @param choices the answers it offers, where it does
 * @param problems what is wrong with it, in words
 */
record FieldView(
        FieldKind kind,
        String id,
        String name,
        String label,
        @Nullable String hint,
        String value,
        List<Choice> choices,
        List<String> problems) {

    /** What stands in it, line by line, in the words of its answers where it offers any. */
    public List<String> lines() {
        return choices.isEmpty() ? value.lines().toList() : chosenTexts();
    }

    /** How many of its answers are chosen. */
    public int chosen() {
        return chosenTexts().size();
    }

    private List<String> chosenTexts() {
        return choices.stream().filter(Choice::chosen).map(Choice::text).toList();
    }
}
