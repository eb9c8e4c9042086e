package gr.hestia.webapi.centre;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days off beyond the state holidays.
 *
 * @param id identity, the same in every version
 * @param branch the branch that is closed; null for all
 * @param withdrawn whether it was called off
 * @param version how often it was changed
 */
public record Closure(UUID id, LocalText name, @Nullable UUID branch, Rule rule, boolean withdrawn, long version)
        implements CalendarEntry {

    @Override
    public CalendarKind kind() {
        return CalendarKind.CLOSURE;
    }

    /** When. */
    public sealed interface Rule permits Yearly, ByEaster, Once {}

    /** Every year on a date; 29 February only in leap years. */
    public record Yearly(MonthDay day) implements Rule {}

    /**
     * Every year by Orthodox Easter.
     *
     * @param offset days after Easter Sunday; negative before it
     */
    public record ByEaster(int offset) implements Rule {}

    /** Once, both days included. */
    public record Once(LocalDate first, LocalDate last) implements Rule {}

    /** Whether it closes this branch. */
    public boolean closes(UUID other) {
        return branch == null || branch.equals(other);
    }
}
