package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields of a step that belong together, or the offer to add one more thing to a list.
 *
 * @param title message key
 * @param numbers which of several of its kind, from 1, the outermost first; empty where there is one
 * @param removable JSON pointer of the thing that may be taken out of its list; null where nothing may
 * @param addable JSON pointer of the list to which a thing may be added; null where it asks for something itself
 * @param fields in order
 */
record Section(
        String title,
        List<Integer> numbers,
        @Nullable String removable,
        @Nullable String addable,
        List<Field> fields) {

    /** How an act begins that adds a thing to a list, or takes one out; the pointer follows. */
    static final String ADD = "add ";

    static final String REMOVE = "remove ";

    static Section of(String title, Field... fields) {
        return new Section("wizard.section." + title, List.of(), null, null, List.of(fields));
    }

    /** One of several things. */
    static Section thing(String title, String place, List<Integer> numbers, List<Field> fields) {
        return new Section("wizard.section." + title, numbers, place, null, fields);
    }

    /** The offer to add a thing. */
    static Section add(String title, String list, Integer... numbers) {
        return new Section("wizard.add." + title, List.of(numbers), null, list, List.of());
    }

    boolean offersToAdd(String act) {
        return addable != null && act.equals(ADD + addable);
    }

    boolean offersToRemove(String act) {
        return removable != null && act.equals(REMOVE + removable);
    }

    /** Sections for every thing of a list, made of its place and its number. */
    static Stream<Section> each(JsonNode request, String list, BiFunction<String, Integer, Stream<Section>> sections) {
        return IntStream.range(0, request.at(list).size())
                .boxed()
                .flatMap(index -> sections.apply(list + "/" + index, index + 1));
    }
}
