package gr.hestia.peers.tenant;

import java.util.Optional;

/** The tenant of the present request, in the usual place: a thread local that a filter sets and clears. */
public final class CurrentCentre {

    private static final ThreadLocal<Centre> CURRENT = new ThreadLocal<>();

    private CurrentCentre() {}

    /** The tenant, if the request belongs to one. */
    public static Optional<Centre> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException if the request belongs to none */
    public static Centre get() {
        return find().orElseThrow(() -> new IllegalStateException("a request of no tenant"));
    }

    static void set(Centre centre) {
        CURRENT.set(centre);
    }

    static void clear() {
        CURRENT.remove();
    }
}
