package gr.hestia.admin.api;

import java.util.List;

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
}
