package gr.hestia.webapi.staff;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites a person to work here: the control plane gives them a login and sends a one-time link. */
@Component
public class InviteMember {

    private final StaffMembers members;
    private final MemberDirectory directory;
    private final LoginRequests logins;
    private final AuditTrail audit;
    private final Clock clock;

    InviteMember(StaffMembers members, MemberDirectory directory, LoginRequests logins, AuditTrail audit, Clock clock) {
        this.members = members;
        this.directory = directory;
        this.logins = logins;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the member, or takes back one who had left.
     *
     * @param branches ids of the branches to work at; empty means all
     * @throws AlreadyAMember if a present member has the address
     */
    @Transactional
    public UUID invite(String email, String displayName, StaffRole role, Set<UUID> branches) {
        StaffMember member = members.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(known -> {
                    if (known.isHere()) {
                        throw AlreadyAMember.withThisAddress();
                    }
                    known.invitedAgain(displayName, role, branches, clock.instant());
                    return known;
                })
                .orElseGet(() -> StaffMember.invited(email, displayName, role, branches, clock.instant()));
        StaffMember saved = save(member);
        logins.invite(saved);
        directory.changed();
        audit.record(AuditEvent.of("member.invited", "member", saved.id()).with("role", role.name()));
        return saved.id();
    }

    /** Somebody else may have invited the same address since it was looked up. */
    private StaffMember save(StaffMember member) {
        try {
            return members.saveAndFlush(member);
        } catch (DuplicateKeyException taken) {
            throw AlreadyAMember.withThisAddress();
        }
    }
}
