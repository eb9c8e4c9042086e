package gr.hestia.webapi.beneficiary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of SQL with its values; what a person typed is only ever a value.
 *
 * @param sql the text, a question mark for each value
 * @param values what stands for the question marks, in order
 */
record Condition(String sql, List<Object> values) {

    /** True of nothing. */
    static final Condition NEVER = new Condition("false", List.of());

    /** True of everything. */
    static final Condition ALWAYS = new Condition("(1 = 1)", List.of());

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    /** All parts with a word between them, in brackets; without any part, nothing. */
    static Condition join(String between, Stream<Condition> parts) {
        List<Condition> all = parts.toList();
        return all.isEmpty()
                ? NEVER
                : new Condition(
                        all.stream().map(Condition::sql).collect(Collectors.joining(between, "(", ")")),
                        all.stream().flatMap(part -> part.values().stream()).toList());
    }

    Condition and(Condition other) {
        return join(" and ", Stream.of(this, other));
    }

    Condition or(Condition other) {
        return join(" or ", Stream.of(this, other));
    }

    /** The same as another type. */
    Condition as(String type) {
        return new Condition(sql + "::" + type, values);
    }
}
