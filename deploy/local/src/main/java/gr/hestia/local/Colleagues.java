package gr.hestia.local;

import gr.hestia.platform.testing.KeycloakAdmin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The invented colleagues whom web-api invites to each centre, one for each role: as soon as tenant-admin has made their
 * logins, their invitations are accepted in their place.
 */
final class Colleagues {

    static final List<String> ROLES = List.of("reception", "professional", "mediator", "reader");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private Colleagues() {}

    /** Whether all of the centre have a login now; false where they have none within a minute. */
    static boolean accept(KeycloakAdmin admin, String centre, String password) {
        Instant end = Instant.now().plus(PATIENCE);
        for (String role : ROLES) {
            while (!Invitations.accept(admin, emailOf(role, centre), password)) {
                if (Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
        return true;
    }

    static String emailOf(String role, String centre) {
        return role + "." + centre + "@hestia.example";
    }
}
