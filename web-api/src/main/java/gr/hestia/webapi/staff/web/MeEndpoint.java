package gr.hestia.webapi.staff.web;

import gr.hestia.webapi.staff.CurrentMember;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import gr.hestia.webapi.staff.StaffRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who they are in this centre and what they may do. */
@RestController
@Tag(name = "Members")
class MeEndpoint {

    private final CurrentMember current;

    MeEndpoint(CurrentMember current) {
        this.current = current;
    }

    @GetMapping("/api/v1/tenants/{tenant}/me")
    @Operation(
            operationId = "getMe",
            summary = "Read who one is in this centre",
            description = "Role, branches and what the role includes.")
    Me me() {
        return Me.of(current.get());
    }

    /**
     * The caller as a member.
     *
     * @param id the member's id in this centre
     * @param displayName the name colleagues know
     * @param role what the member is here
     * @param branches ids of the branches the member works at; empty means all
     * @param permissions what the role includes
     */
    record Me(UUID id, String displayName, StaffRole role, Set<UUID> branches, List<Permission> permissions) {
        static Me of(Member member) {
            return new Me(
                    member.id(),
                    member.displayName(),
                    member.role(),
                    member.branches(),
                    Arrays.stream(Permission.values()).filter(member::may).toList());
        }
    }
}
