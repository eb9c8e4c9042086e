package gr.hestia.webapi.centre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.Stop;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a mobile unit, for a reader of the API.
 *
 * @param location the mobile unit
 * @param opensAt local time in Greece; absent where only the day is known
 * @param municipality its name, in Greek in the genitive
 */
@Schema(name = "Stop")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StopDocument(
        UUID id,
        UUID location,
        LocalDate day,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        LocalText place,
        @Nullable LocalText municipality,
        @Nullable LocalText note) {

    static List<StopDocument> listOf(Centre centre) {
        return centre.stops().stream()
                .filter(stop -> !stop.withdrawn() && centre.inService(stop.branch()))
                .map(StopDocument::of)
                .toList();
    }

    private static StopDocument of(Stop stop) {
        return new StopDocument(
                stop.id(),
                stop.branch(),
                stop.day(),
                stop.opens(),
                stop.closes(),
                stop.place(),
                stop.municipality(),
                stop.note());
    }
}
