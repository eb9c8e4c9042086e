package gr.hestia.webapi.staff;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a member's work here. They are out with their next click; what they did stays under their name. */
@Component
public class RemoveMember {

    private final StaffMembers members;
    private final MemberDirectory directory;
    private final LoginRequests logins;
    private final AuditTrail audit;

    RemoveMember(StaffMembers members, MemberDirectory directory, LoginRequests logins, AuditTrail audit) {
        this.members = members;
        this.directory = directory;
        this.logins = logins;
        this.audit = audit;
    }

    /**
     * Removes the member and asks the control plane to take them out of the organization.
     *
     * @throws MemberNotFound if there is no such member
     * @throws LastCoordinator if nobody would be left to coordinate
     */
    @Transactional
    public void remove(UUID id, EntityVersion version) {
        List<StaffMember> coordinators = members.lockCoordinators();
        StaffMember member = members.findById(id).filter(StaffMember::isHere).orElseThrow(MemberNotFound::inThisCentre);
        version.mustBe(member.version());
        if (member.role() == StaffRole.COORDINATOR) {
            LastCoordinator.unlessAnother(coordinators, id);
        }
        member.leaves();
        members.saveAndFlush(member);
        directory.changed();
        logins.remove(member);
        audit.record(AuditEvent.of("member.removed", "member", id));
    }
}
