package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one row to be written, by column. Column and table names are constants of this room, never input. */
final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, String> expressions = new LinkedHashMap<>();

    static Row keyed(String key) {
        return new Row().set("key", key);
    }

    Row set(String column, @Nullable Object value) {
        values.put(column, value);
        expressions.put(column, ":" + column);
        return this;
    }

    /** Sets the columns of both languages. */
    Row text(String column, @Nullable LocalText text) {
        return set(column + "_el", text == null ? null : text.el())
                .set(column + "_en", text == null ? null : text.en());
    }

    /** Sets a reference to the row of another table that has this key; none where the key is null. */
    Row reference(String column, String table, @Nullable String key) {
        set(column, key);
        expressions.put(column, "(select id from " + table + " where key = cast(:" + column + " as text))");
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The key of a keyed row. */
    String key() {
        return String.valueOf(values.get("key"));
    }

    String columns() {
        return String.join(", ", expressions.keySet());
    }

    String expressions() {
        return String.join(", ", expressions.values());
    }

    /** What an update sets. */
    String assignments() {
        return joined(column -> column + " = excluded." + column);
    }

    private String joined(Function<String, String> written) {
        return expressions.keySet().stream().map(written).collect(Collectors.joining(", "));
    }
}
