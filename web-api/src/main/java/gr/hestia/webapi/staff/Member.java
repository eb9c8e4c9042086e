package gr.hestia.webapi.staff;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/**
 * A person who works in the current centre.
 *
 * @param id the member's id in this centre
 * @param subject Keycloak's immutable id of the person
 * @param displayName the name colleagues know
 * @param role what the member is here
 * @param branches ids of the branches the member works at; empty means all
 */
public record Member(UUID id, String subject, String displayName, StaffRole role, Set<UUID> branches) {

    /** Whether the member's role permits this. */
    public boolean may(Permission permission) {
        return role.permits(permission);
    }

    /** Whether the member works at the branch. */
    public boolean worksAt(UUID branch) {
        return branches.isEmpty() || branches.contains(branch);
    }

    /** @throws AccessDeniedException if the member's role does not permit this */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDeniedException("the role does not permit this");
        }
    }
}
