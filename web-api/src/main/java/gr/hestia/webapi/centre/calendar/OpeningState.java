package gr.hestia.webapi.centre.calendar;

import gr.hestia.webapi.centre.LocalText;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether a branch receives people at one moment, as far as its centre says when it does. */
public sealed interface OpeningState {

    /** It does, until this time of the same day. */
    record Open(LocalTime until) implements OpeningState {}

    /** It does on this day; the hours are not known. */
    record OpenToday() implements OpeningState {}

    /**
     * It does not.
     *
     * @param because the day off that it is, or null
     * @param next when it does again, or null where that is not known
     */
    record Closed(@Nullable LocalText because, @Nullable Next next) implements OpeningState {}

    /** Nobody has said. */
    record Unknown() implements OpeningState {}

    /**
     * When a branch opens again.
     *
     * @param opens null where only the day is known
     */
    record Next(LocalDate day, @Nullable LocalTime opens) {}
}
