package gr.hestia.webapi.visit;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.ChangedMeanwhile;
import gr.hestia.platform.web.failure.EntityVersion;
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
     * What became of it.
     *
     * @param beneficiary id of the file that the visit belongs to
     * @param version the visit's version afterwards
     */
    public record Done(UUID beneficiary, long version) {}

    /**
     * Withdraws the visit; does nothing if it is withdrawn already.
     *
     * @param version the version that was looked at when this was decided
     * @throws VisitNotFound if this centre has logged no such visit
     * @throws ChangedMeanwhile if somebody else changed the visit since
     * @throws AccessDeniedException if the member may not log visits, or does not work at the visit's branch
     */
    @Transactional
    public Done withdraw(Member by, UUID id, EntityVersion version) {
        Visit visit = allowed(by, id);
        if (!visit.isWithdrawn()) {
            version.mustBe(visit.version());
            visit.withdraw(by.id(), clock.instant());
            record("visit.withdrawn", visit);
        }
        return new Done(visit.beneficiary(), visit.version());
    }

    /**
     * Counts the visit again; does nothing if it was not withdrawn.
     *
     * @param version the version that was looked at when this was decided
     * @throws VisitNotFound if this centre has logged no such visit
     * @throws ChangedMeanwhile if somebody else changed the visit since
     * @throws AccessDeniedException if the member may not log visits, or does not work at the visit's branch
     */
    @Transactional
    public Done restore(Member by, UUID id, EntityVersion version) {
        Visit visit = allowed(by, id);
        if (visit.isWithdrawn()) {
            version.mustBe(visit.version());
            visit.restore();
            record("visit.restored", visit);
        }
        return new Done(visit.beneficiary(), visit.version());
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
