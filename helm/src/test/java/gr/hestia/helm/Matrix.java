package gr.hestia.helm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of yes and no, written as a person would write it, so that a difference is seen at once. */
final class Matrix {

    private Matrix() {}

    /** Yes is {@code x}, no is {@code ·}. */
    static String of(Collection<String> rows, Collection<String> columns, BiPredicate<String, String> holds) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (String row : rows) {
            cells.put(
                    row,
                    columns.stream()
                            .map(column -> holds.test(row, column) ? "x" : "·")
                            .toList());
        }
        int first = rows.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(line(" ".repeat(first), columns, columns));
        cells.forEach((row, marks) -> lines.add(line(row + " ".repeat(first - row.length()), marks, columns)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String head, Collection<String> cells, Collection<String> columns) {
        List<String> texts = List.copyOf(cells);
        List<String> widths = List.copyOf(columns);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i)
                        + " ".repeat(widths.get(i).length() - texts.get(i).length()))
                .collect(Collectors.joining(" | ", head + " | ", ""))
                .stripTrailing();
    }
}
