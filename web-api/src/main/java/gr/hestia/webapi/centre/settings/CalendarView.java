package gr.hestia.webapi.centre.settings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator sees of the calendar.
 *
 * @param observed whether the centre closes on state holidays; null where nobody has said
 * @param holidays the state's holidays of this year
 * @param stops from today on
 * @param events from today on
 * @param mobile whether there is a mobile unit in service, whose rounds can be entered
 */
record CalendarView(
        int year,
        @Nullable Boolean observed,
        List<Row> holidays,
        List<Row> closures,
        List<Row> stops,
        List<Row> events,
        boolean mobile) {

    /**
     * One line.
     *
     * @param id null for what cannot be changed
     * @param when in words
     * @param where branch or place, if that is said
     */
    record Row(
            @Nullable UUID id,
            String when,
            String name,
            @Nullable String where) {}
}
