package gr.hestia.admin.region;

import gr.hestia.platform.identity.SignedInUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/**
 * A person who may use the control plane.
 *
 * @param subject immutable id at Keycloak
 * @param name the name to show
 * @param jurisdiction whose municipalities they may see and act on
 */
public record Officer(String subject, String name, Jurisdiction jurisdiction) {

    private static final String OPERATOR = "platform-operator";
    private static final String REGION_OFFICER = "region-officer";

    /**
     * Who makes the present request.
     *
     * @throws AccessDeniedException if they are neither an operator nor an officer of some region
     */
    public static Officer signedIn() {
        return SignedInUser.find()
                .flatMap(Officer::of)
                .orElseThrow(() -> new AccessDeniedException("neither operator nor officer of a region"));
    }

    /** The officer whom an authentication stands for, if it is one's. */
    public static Optional<Officer> of(@Nullable Authentication authentication) {
        return SignedInUser.of(authentication).flatMap(Officer::of);
    }

    private static Optional<Officer> of(SignedInUser user) {
        return jurisdiction(user).map(where -> new Officer(user.subject(), user.name(), where));
    }

    private static Optional<Jurisdiction> jurisdiction(SignedInUser user) {
        if (user.realmRoles().contains(OPERATOR)) {
            return Optional.of(Jurisdiction.everywhere());
        }
        return user.realmRoles().contains(REGION_OFFICER)
                ? Optional.ofNullable(user.region()).map(Jurisdiction::of)
                : Optional.empty();
    }
}
