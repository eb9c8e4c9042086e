package gr.hestia.webapi.centre;

import java.util.UUID;

/** Something in the centre's calendar that its coordinator enters, changes and calls off. */
public sealed interface CalendarEntry permits Closure, Stop, CalendarEvent {

    /** Identity, the same in every version. */
    UUID id();

    /** What it is. */
    CalendarKind kind();

    /** Whether it was called off. */
    boolean withdrawn();

    /** How often it was changed. */
    long version();
}
