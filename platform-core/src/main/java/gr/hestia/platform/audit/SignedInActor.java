package gr.hestia.platform.audit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person who is signed in; without one, the system. */
final class SignedInActor implements Actor {

    private static final String SYSTEM = "system:hestia";

    @Override
    public String id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.isAuthenticated() ? authentication.getName() : SYSTEM;
    }
}
