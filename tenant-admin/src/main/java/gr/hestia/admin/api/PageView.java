package gr.hestia.admin.api;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list for a reader of the API.
 *
 * @param items what is on the page
 * @param page its number, from 1
 * @param size entries on a full page
 * @param total entries of the whole list
 */
public record PageView<V>(List<V> items, int page, int size, long total) {

    /** The view of a page. */
    public static <T, V> PageView<V> of(Page<T> page, Function<T, V> view) {
        return new PageView<>(
                page.entries().stream().map(view).toList(),
                page.asked().number(),
                page.asked().size(),
                page.total());
    }
}
