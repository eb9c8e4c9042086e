package gr.hestia.webapi.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write down of a visit.
 *
 * @param branch id of the branch that received the person
 * @param day the day in Greece
 * @param began local time in Greece
 * @param channel how they met
 * @param requests what was asked, at least one thing; it is what is counted
 * @param services what was given, often nothing yet
 * @param note a few words for colleagues
 */
public record VisitDetails(
        UUID branch,
        LocalDate day,
        LocalTime began,
        Channel channel,
        List<Request> requests,
        List<GivenService> services,
        @Nullable String note) {

    public VisitDetails {
        requests = List.copyOf(requests);
        services = List.copyOf(services);
    }
}
