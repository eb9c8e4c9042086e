package gr.hestia.admin.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place, or a vehicle, at which a centre receives people.
 *
 * @param key its name within the manifest
 * @param kind open list: {@code core}, {@code roma-annex}, {@code migrant-integration}, {@code mobile-unit}, …
 * @param name as people call it
 * @param description whom it is for
 * @param contact where it is
 * @param hours weekly hours; empty where they are not published
 * @param hoursNote hours in words, where there are no times
 * @param byAppointment whether one must call first
 * @param catchment municipalities it serves beyond what is self-evident
 * @param itinerary stops of a mobile unit
 */
public record Branch(
        String key,
        String kind,
        LocalText name,
        @Nullable LocalText description,
        @Nullable Contact contact,
        List<OpeningTime> hours,
        @Nullable LocalText hoursNote,
        @Nullable Boolean byAppointment,
        List<Catchment> catchment,
        List<ItineraryStop> itinerary) {}
