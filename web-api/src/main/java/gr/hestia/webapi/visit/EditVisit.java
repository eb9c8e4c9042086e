package gr.hestia.webapi.visit;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was written down of a visit. */
@Service
public class EditVisit {

    private final Visits visits;
    private final VisitCheck check;
    private final SensitiveFields secrets;
    private final AuditTrail audit;

    EditVisit(Visits visits, VisitCheck check, SensitiveFields secrets, AuditTrail audit) {
        this.visits = visits;
        this.check = check;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * Writes the correction, unless the visit says it already, as when a form is sent twice.
     *
     * @param version the version of the visit that the correction began from
     * @return the visit's version afterwards
     * @throws VisitNotFound if this centre has logged no such visit
     * @throws VisitWithdrawn if it was withdrawn
     * @throws VisitChangedMeanwhile if somebody else changed it after this correction began
     * @throws InvalidInput naming everything in the details that cannot be
     * @throws AccessDeniedException if the member may not log visits, or does not work at the visit's branch
     */
    @Transactional
    public long edit(Member by, UUID id, long version, VisitDetails details) {
        Visit visit = allowed(by, id);
        if (visit.isWithdrawn()) {
            throw new VisitWithdrawn();
        }
        VisitDetails before = visit.read(secrets);
        if (before.equals(details)) {
            return visit.version();
        }
        if (visit.version() != version) {
            throw new VisitChangedMeanwhile(before, visit.version());
        }
        check.checkCorrection(by, before, details);
        visit.describe(details, secrets);
        visits.write();
        audit.record(AuditEvent.of("visit.edited", "visit", id)
                .with("beneficiary", visit.beneficiary().toString()));
        return visit.version();
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
