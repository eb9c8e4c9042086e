package gr.hestia.webapi.centre.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a day in local time; its end does not belong to it. */
public record TimeSpan(LocalTime from, LocalTime to) {

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    /** The same stretches in order, with those that touch or overlap as one. */
    static List<TimeSpan> merged(List<TimeSpan> spans) {
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan span :
                spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().to().isBefore(span.from())) {
                merged.add(span);
            } else if (merged.getLast().to().isBefore(span.to())) {
                merged.add(new TimeSpan(merged.removeLast().from(), span.to()));
            }
        }
        return List.copyOf(merged);
    }
}
