package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.CalendarEvent;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.LocalText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a centre invites people to, for a reader of the API.
 *
 * @param location the branch that it belongs to
 */
@Schema(name = "Event")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EventDocument(
        UUID id,
        LocalText title,
        @Nullable LocalText description,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalText place,
        @Nullable UUID location) {

    static List<EventDocument> listOf(Centre centre) {
        return centre.events().stream()
                .filter(event -> !event.withdrawn() && centre.inService(event.branch()))
                .map(EventDocument::of)
                .toList();
    }

    private static EventDocument of(CalendarEvent event) {
        return new EventDocument(
                event.id(), event.title(), event.body(), event.starts(), event.ends(), event.place(), event.branch());
    }
}
