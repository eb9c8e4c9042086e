package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Closure;
import gr.hestia.webapi.centre.LocalText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a centre receives nobody, for a reader of the API.
 *
 * @param stateHolidays whether it is closed on state holidays; absent where it does not say, and then it counts as closed
 * @param note what it says of its days off in words
 */
@Schema(name = "DaysOff")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DaysOffDocument(
        @Nullable Boolean stateHolidays, @Nullable LocalText note, List<Closing> closures) {

    static @Nullable DaysOffDocument of(Centre centre) {
        List<Closing> closures = centre.closures().stream()
                .filter(closure -> !closure.withdrawn() && centre.inService(closure.branch()))
                .map(Closing::of)
                .toList();
        return centre.closedOnStateHolidays() == null && centre.closuresNote() == null && closures.isEmpty()
                ? null
                : new DaysOffDocument(centre.closedOnStateHolidays(), centre.closuresNote(), closures);
    }

    /**
     * Days off of its own: every year on a date, every year by Orthodox Easter, or once.
     *
     * @param location the branch that is closed; absent for all
     * @param everyYear month and day as ISO 8601 had them, {@code --11-26}
     * @param daysAfterEaster negative before Easter Sunday
     * @param until the last day
     */
    @Schema(name = "Closing")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Closing(
            UUID id,
            LocalText name,
            @Nullable UUID location,
            @Nullable String everyYear,
            @Nullable Integer daysAfterEaster,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Closing of(Closure closure) {
            return switch (closure.rule()) {
                case Closure.Yearly(MonthDay day) -> of(closure, day.toString(), null, null, null);
                case Closure.ByEaster(int offset) -> of(closure, null, offset, null, null);
                case Closure.Once(LocalDate first, LocalDate last) -> of(closure, null, null, first, last);
            };
        }

        private static Closing of(
                Closure closure,
                @Nullable String day,
                @Nullable Integer offset,
                @Nullable LocalDate first,
                @Nullable LocalDate last) {
            return new Closing(closure.id(), closure.name(), closure.branch(), day, offset, first, last);
        }
    }
}
