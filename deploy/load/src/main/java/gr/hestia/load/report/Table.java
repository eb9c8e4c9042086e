package gr.hestia.load.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown: words to the left in the first column, figures to the right in all others. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    private Table(List<String> head) {
        this.columns = head.size();
        rows.add(head);
        List<String> rule = new ArrayList<>(Collections.nCopies(columns, "---:"));
        rule.set(0, "---");
        rows.add(rule);
    }

    /** An empty table. */
    public static Table of(String... head) {
        return new Table(List.of(head));
    }

    /** An empty table whose other columns are counted only at run time. */
    public static Table of(String first, String[] others) {
        return new Table(Stream.concat(Stream.of(first), Arrays.stream(others)).toList());
    }

    /** Adds a row. */
    public Table row(String first, String[] others) {
        return row(Stream.concat(Stream.of(first), Arrays.stream(others)).toArray(String[]::new));
    }

    /** Adds a row. @throws IllegalArgumentException if it has not as many cells as the head */
    public Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells under a head of " + columns);
        }
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
