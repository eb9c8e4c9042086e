package gr.hestia.webapi.centre;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place, or a van, at which a centre receives people.
 *
 * @param id identity
 * @param kind open list: {@code core}, {@code roma-annex}, {@code migrant-integration}, {@code mobile-unit}, …
 * @param byAppointment null where the centre does not say
 * @param hours none where the centre does not say
 * @param hoursNote what the centre says of its hours in words
 * @param catchment municipalities it serves beyond what goes without saying
 */
public record Branch(
        UUID id,
        String kind,
        LocalText name,
        @Nullable LocalText description,
        Contact contact,
        @Nullable Boolean byAppointment,
        List<OpeningTime> hours,
        @Nullable LocalText hoursNote,
        List<Catchment> catchment) {

    private static final String CORE = "core";
    private static final String MOBILE_UNIT = "mobile-unit";

    public Branch {
        hours = List.copyOf(hours);
        catchment = List.copyOf(catchment);
    }

    /** Whether this is the centre itself and not an annex. */
    public boolean isCore() {
        return CORE.equals(kind);
    }

    /** Whether it goes to people instead of waiting for them. */
    public boolean isMobile() {
        return MOBILE_UNIT.equals(kind);
    }
}
