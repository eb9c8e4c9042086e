package gr.hestia.webapi.centre.calendar;

import gr.hestia.webapi.centre.LocalText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a branch, or all of them, does not receive people.
 *
 * @param name why
 * @param branch the branch that is closed; null for all
 */
public record DayOff(
        LocalDate day, LocalText name, @Nullable UUID branch) {

    /** Whether it closes this branch. */
    public boolean closes(UUID other) {
        return branch == null || branch.equals(other);
    }
}
