package gr.hestia.platform.audit;

/** Names whoever acts now. */
@FunctionalInterface
public interface Actor {
    /** Immutable id: the subject of the login, or {@code system:<part>} where no person acts. */
    String id();
}
