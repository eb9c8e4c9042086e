package gr.hestia.webapi.centre.calendar;

import java.util.List;

/**
 * A branch's day.
 *
 * @param spans when it receives people; none where it is closed or only the day is known
 * @param dayOnly whether it is known to receive people on this day, but not when
 */
public record OpeningDay(List<TimeSpan> spans, boolean dayOnly) {

    static final OpeningDay CLOSED = new OpeningDay(List.of(), false);

    public OpeningDay {
        spans = List.copyOf(spans);
    }

    /** Whether it receives people at some time of this day. */
    public boolean isOpen() {
        return dayOnly || !spans.isEmpty();
    }
}
