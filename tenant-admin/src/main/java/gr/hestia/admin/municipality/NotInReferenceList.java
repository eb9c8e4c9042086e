package gr.hestia.admin.municipality;

/** A key names nothing in the reference list. */
public final class NotInReferenceList extends RuntimeException {
    private NotInReferenceList(String message) {
        super(message);
    }

    static NotInReferenceList municipality(String key) {
        return new NotInReferenceList("no municipality with key " + key);
    }

    static NotInReferenceList region(String key) {
        return new NotInReferenceList("no region with key " + key);
    }

    static NotInReferenceList regionalUnit(String key) {
        return new NotInReferenceList("no regional unit with key " + key);
    }
}
