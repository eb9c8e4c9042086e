package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.ClosureRule;
import gr.hestia.admin.manifest.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days exist, and nothing ends before it begins; intervals of one day do not overlap. */
final class TimeCheck implements Check {

    @Override
    public void look(Field manifest, Problems problems) {
        manifest.text("operatingSince")
                .filter(date -> !PartialDate.isValid(date))
                .ifPresent(date -> problems.error(manifest.at("operatingSince"), "date-impossible", date));
        manifest.items("branches").forEach(branch -> {
            branch.items("hours").forEach(interval -> {
                times(interval, problems);
                Optional<LocalDate> until = interval.date("validUntil");
                inOrder(interval.date("validFrom"), until, LocalDate::compareTo, interval.at("validUntil"), problems);
            });
            branch.items("itinerary").forEach(stop -> times(stop, problems));
            overlaps(branch.items("hours"), problems);
        });
        manifest.at("closures")
                .items("local")
                .forEach(closure -> closure.text("on")
                        .filter(rule -> ClosureRule.find(rule).isEmpty())
                        .ifPresent(rule -> problems.error(closure.at("on"), "date-impossible", rule)));
        manifest.items("events").forEach(event -> event(event, problems));
    }

    private static void event(Field event, Problems problems) {
        for (String name : List.of("starts", "ends")) {
            event.text(name)
                    .filter(written -> moment(event, name).isEmpty())
                    .ifPresent(written -> problems.error(event.at(name), "date-impossible", written));
        }
        inOrder(moment(event, "starts"), moment(event, "ends"), LocalDateTime::compareTo, event.at("ends"), problems);
    }

    private static void times(Field interval, Problems problems) {
        inOrder(time(interval, "from"), time(interval, "to"), LocalTime::compareTo, interval.at("to"), problems);
    }

    private static void overlaps(List<Field> intervals, Problems problems) {
        for (int later = 1; later < intervals.size(); later++) {
            Field interval = intervals.get(later);
            if (intervals.subList(0, later).stream().anyMatch(earlier -> overlap(earlier, interval))) {
                problems.error(interval, "hours-overlap");
            }
        }
    }

    private static boolean overlap(Field one, Field other) {
        return one.text("day").isPresent()
                && one.text("day").equals(other.text("day"))
                && from(one).isBefore(to(other))
                && from(other).isBefore(to(one))
                && !one.date("validFrom")
                        .orElse(LocalDate.MIN)
                        .isAfter(other.date("validUntil").orElse(LocalDate.MAX))
                && !other.date("validFrom")
                        .orElse(LocalDate.MIN)
                        .isAfter(one.date("validUntil").orElse(LocalDate.MAX));
    }

    private static LocalTime from(Field interval) {
        return time(interval, "from").orElse(LocalTime.MIN);
    }

    private static LocalTime to(Field interval) {
        return time(interval, "to").orElse(LocalTime.MAX);
    }

    private static Optional<LocalTime> time(Field field, String name) {
        return field.parsed(name, LocalTime::parse);
    }

    private static Optional<LocalDateTime> moment(Field field, String name) {
        return field.parsed(name, LocalDateTime::parse);
    }

    private static <T> void inOrder(
            Optional<T> first, Optional<T> last, Comparator<T> order, Field field, Problems problems) {
        if (first.isPresent() && last.isPresent() && order.compare(first.get(), last.get()) > 0) {
            problems.error(
                    field,
                    "ends-before-it-begins",
                    first.get().toString(),
                    last.get().toString());
        }
    }
}
