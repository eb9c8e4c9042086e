package gr.hestia.webapi.centre;

/** What the coordinator enters into the centre's calendar. */
public enum CalendarKind {
    /** A day off of the centre or of a branch. */
    CLOSURE("closure", "closure"),
    /** A stop on the rounds of a mobile unit. */
    STOP("itinerary_stop", "stop"),
    /** Something that people are invited to. */
    EVENT("calendar_event", "event");

    private final String table;
    private final String subject;

    CalendarKind(String table, String subject) {
        this.table = table;
        this.subject = subject;
    }

    String table() {
        return table;
    }

    /** Its name in the trail. */
    String subject() {
        return subject;
    }
}
