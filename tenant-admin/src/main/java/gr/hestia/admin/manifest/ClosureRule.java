package gr.hestia.admin.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** When a closure falls. Written as {@code 11-26}, {@code easter-48} or {@code easter+50}, or as a date or two. */
public sealed interface ClosureRule {

    /** Every year on the same date. */
    record EveryYear(MonthDay on) implements ClosureRule {
        @Override
        public String written() {
            return on.toString().substring(2);
        }
    }

    /** Every year so many days after Orthodox Easter Sunday; a negative number before it. */
    record ByEaster(int offset) implements ClosureRule {
        @Override
        public String written() {
            return "easter" + (offset < 0 ? "" : "+") + offset;
        }
    }

    /** Once, from the first day to the last, both included. */
    record Once(LocalDate first, LocalDate last) implements ClosureRule {

        /** @throws IllegalArgumentException if the days cross */
        public Once {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the last day is before the first");
            }
        }

        @Override
        public String written() {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
    }

    /** How a manifest writes it. */
    @JsonValue
    String written();

    /** @throws IllegalArgumentException if the text is no rule, or names a day that does not exist */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ClosureRule of(String written) {
        try {
            if (written.startsWith("easter")) {
                return new ByEaster(Integer.parseInt(written.substring("easter".length())));
            }
            if (written.length() == "11-26".length()) {
                return new EveryYear(MonthDay.parse("--" + written));
            }
            String[] days = written.split("/", 2);
            return new Once(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("not a closure rule", malformed);
        }
    }

    /** The rule that the text writes, if it writes one. */
    static Optional<ClosureRule> find(String written) {
        try {
            return Optional.of(of(written));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
