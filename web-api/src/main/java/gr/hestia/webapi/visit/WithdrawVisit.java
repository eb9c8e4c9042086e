package gr.hestia.webapi.visit;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a visit that was logged by mistake: it stays on record and counts for nothing. It can be restored. */
@Service
public class WithdrawVisit {

    private final Visits visits;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawVisit(Visits visits, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws the visit; does nothing if it is withdrawn already.
     *
     * @return id of the file that the visit belongs to
     * @throws VisitNotFound if this centre has logged no such visit
     * @throws AccessDeniedException if the member may not log visits, or does not work at the visit's branch
     */
    @Transactional
    public UUID withdraw(Member by, UUID id) {
        Visit visit = allowed(by, id);
        if (!visit.isWithdrawn()) {
            visit.withdraw(by.id(), clock.instant());
            record("visit.withdrawn", visit);
        }
        return visit.beneficiary();
    }

    /**
     * Counts the visit again; does nothing if it was not withdrawn.
     *
     * @return id of the file that the visit belongs to
     * @throws VisitNotFound if this centre has logged no such visit
     * @throws AccessDeniedException if the member may not log visits, or does not work at the visit's branch
     */
    @Transactional
    public UUID restore(Member by, UUID id) {
        Visit visit = allowed(by, id);
        if (visit.isWithdrawn()) {
            visit.restore();
            record("visit.restored", visit);
        }
        return visit.beneficiary();
    }

    private void record(String act, Visit visit) {
        visits.write();
        audit.record(AuditEvent.of(act, "visit", visit.id())
                .with("beneficiary", visit.beneficiary().toString()));
    }

    private Visit allowed(Member by, UUID id) {
        by.require(Permission.LOG_VISITS);
        Visit visit = visits.getToChange(id);
        if (!by.worksAt(visit.branch())) {
            throw new AccessDeniedException("the member does not work at this branch");
        }
        return visit;
    }
}
