package gr.hestia.webapi.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists who works here, for the page on which the coordinator manages them. */
@Component
public class ListMembers {

    private final StaffMembers members;
    private final LoginRequests logins;

    ListMembers(StaffMembers members, LoginRequests logins) {
        this.members = members;
        this.logins = logins;
    }

    /** Everyone who is here or invited, by name. A centre has few; the list is whole. */
    @Transactional(readOnly = true)
    public List<Listed> list() {
        Map<UUID, String> requests = logins.listStates();
        return members.listPresent().stream()
                .map(member -> new Listed(member, "FAILED".equals(requests.get(member.id()))))
                .toList();
    }

    /** @throws MemberNotFound if there is no such member */
    @Transactional(readOnly = true)
    public StaffMember get(UUID id) {
        StaffMember member = members.findById(id).filter(StaffMember::isHere).orElseThrow(MemberNotFound::inThisCentre);
        member.branches().size();
        return member;
    }

    /**
     * A member in the list.
     *
     * @param member the member, with branches
     * @param loginFailed whether the control plane gave up making their login
     */
    public record Listed(StaffMember member, boolean loginFailed) {}
}
