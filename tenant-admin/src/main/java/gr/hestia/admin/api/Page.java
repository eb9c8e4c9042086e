package gr.hestia.admin.api;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param entries what is on the page
 * @param asked which page it is
 * @param total entries of the whole list
 */
public record Page<T>(List<T> entries, PageAsked asked, long total) {

    /** Copies the entries. */
    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * The page asked for, or the last there is when so many are not: for people, who come back to an address after the
     * list has become shorter. Clients get the empty page that they asked for.
     */
    public static <T> Page<T> orLast(PageAsked asked, Function<PageAsked, Page<T>> list) {
        Page<T> page = list.apply(asked);
        if (!page.entries().isEmpty() || page.total() == 0) {
            return page;
        }
        int last = (int) Math.ceilDiv(page.total(), asked.size());
        return list.apply(PageAsked.of(Math.min(last, asked.number()), asked.size()));
    }
}
