package gr.hestia.webapi.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as lists show it, with names in the reader's language.
 *
 * @param id immutable identity
 * @param beneficiary whose visit it is
 * @param branch where the person was received
 * @param day the day in Greece
 * @param began local time in Greece
 * @param channel how they met
 * @param requests what was asked
 * @param services what was given
 * @param note a few words for colleagues
 * @param loggedBy who wrote it down
 * @param withdrawn whether it was logged by mistake and counts for nothing
 * @param version counts the changes
 */
public record VisitEntry(
        UUID id,
        Person beneficiary,
        Named branch,
        LocalDate day,
        LocalTime began,
        Channel channel,
        List<Asked> requests,
        List<Given> services,
        @Nullable String note,
        Named loggedBy,
        boolean withdrawn,
        long version) {

    /**
     * Whose visit it is.
     *
     * @param id id of the file
     * @param number its number
     * @param name family name first
     */
    public record Person(UUID id, long number, String name) {}

    /**
     * Something with a name.
     *
     * @param id its id
     * @param name its name
     */
    public record Named(UUID id, String name) {}

    /**
     * What was asked.
     *
     * @param service id of the service; null where it was said in words
     * @param title the service's name, or the words
     */
    public record Asked(@Nullable UUID service, String title) {}

    /**
     * What was given.
     *
     * @param service id of the service
     * @param title its name
     * @param by who gave it
     */
    public record Given(UUID service, String title, Named by) {}

    /** What was written down, without names. */
    public VisitDetails details() {
        return new VisitDetails(
                branch.id(),
                day,
                began,
                channel,
                requests.stream()
                        .map(asked -> new Request(asked.service(), asked.service() == null ? asked.title() : null))
                        .toList(),
                services.stream()
                        .map(given ->
                                new GivenService(given.service(), given.by().id()))
                        .toList(),
                note);
    }
}
