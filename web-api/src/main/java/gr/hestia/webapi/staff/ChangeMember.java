package gr.hestia.webapi.staff;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a member is here and where they work; it holds from their next click. */
@Component
public class ChangeMember {

    private final StaffMembers members;
    private final MemberDirectory directory;
    private final AuditTrail audit;

    ChangeMember(StaffMembers members, MemberDirectory directory, AuditTrail audit) {
        this.members = members;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * Changes role and branches.
     *
     * @throws MemberNotFound if there is no such member
     * @throws LastCoordinator if nobody would be left to coordinate
     */
    @Transactional
    public void change(UUID id, EntityVersion version, StaffRole role, Set<UUID> branches) {
        List<StaffMember> coordinators = members.lockCoordinators();
        StaffMember member = members.findById(id).filter(StaffMember::isHere).orElseThrow(MemberNotFound::inThisCentre);
        version.mustBe(member.version());
        if (member.role() == StaffRole.COORDINATOR && role != StaffRole.COORDINATOR) {
            LastCoordinator.unlessAnother(coordinators, id);
        }
        StaffRole before = member.role();
        member.worksAs(role, branches);
        members.saveAndFlush(member);
        directory.changed();
        audit.record(AuditEvent.of("member.changed", "member", id)
                .with("from", before.name())
                .with("to", role.name()));
    }
}
