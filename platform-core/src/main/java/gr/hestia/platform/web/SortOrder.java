package gr.hestia.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list, {@code ?sort=name} or, the other way round, {@code ?sort=-name}.
 *
 * @param column name of the column in the address; never put into SQL as it is
 */
public record SortOrder(String column, boolean descending) {
    public static final String PARAMETER = "sort";

    /** Reads what an address asks for; anything that is not among the columns gives the list's own order. */
    public static SortOrder parse(@Nullable String text, Set<String> columns, SortOrder otherwise) {
        if (text == null) {
            return otherwise;
        }
        boolean descending = text.startsWith("-");
        String column = descending ? text.substring(1) : text;
        return columns.contains(column) ? new SortOrder(column, descending) : otherwise;
    }

    public static SortOrder by(String column) {
        return new SortOrder(column, false);
    }

    /** What a column's header leads to: its order, or the reverse if the list has it already. */
    public String next(String other) {
        return column.equals(other) && !descending ? "-" + other : other;
    }

    /** The value of {@code aria-sort} on a column's header, or null where the list is not in its order. */
    public @Nullable String state(String other) {
        return column.equals(other) ? descending ? "descending" : "ascending" : null;
    }
}
