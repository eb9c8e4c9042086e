package gr.hestia.webapi.visit;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.FileDirectory;
import gr.hestia.webapi.beneficiary.FileNotFound;
import gr.hestia.webapi.beneficiary.FormContent;
import gr.hestia.webapi.beneficiary.KeyUsedForAnother;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs that somebody came, called or was met, what they asked for and what they were given. */
@Service
public class LogVisit {

    private final Visits visits;
    private final VisitCheck check;
    private final FileDirectory files;
    private final FormContent forms;
    private final SensitiveFields secrets;
    private final AuditTrail audit;
    private final Clock clock;

    LogVisit(
            Visits visits,
            VisitCheck check,
            FileDirectory files,
            FormContent forms,
            SensitiveFields secrets,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.check = check;
        this.files = files;
        this.forms = forms;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Logs a visit; the same form sent twice logs one.
     *
     * @param form key of the form or request
     * @return the visit's id
     * @throws KeyUsedForAnother if the same form has logged something else
     * @throws FileNotFound if this centre has no such file
     * @throws InvalidInput naming everything in the details that cannot be
     */
    @Transactional
    public UUID log(Member by, UUID form, UUID beneficiary, VisitDetails details) {
        by.require(Permission.LOG_VISITS);
        visits.hold(form);
        Optional<Visits.Logged> logged = visits.findByForm(form);
        if (logged.isEmpty()) {
            files.mustExist(beneficiary);
            return add(by, form, beneficiary, details);
        }
        forms.mustBe(logged.get().formHash(), form, List.of(beneficiary, details));
        return logged.get().id();
    }

    private UUID add(Member by, UUID form, UUID beneficiary, VisitDetails details) {
        check.checkNew(by, details);
        Visit visit =
                new Visit(form, forms.hash(form, List.of(beneficiary, details)), beneficiary, by.id(), clock.instant());
        visit.describe(details, secrets);
        visits.add(visit);
        audit.record(AuditEvent.of("visit.logged", "visit", visit.id())
                .with("beneficiary", beneficiary.toString())
                .with("branch", details.branch().toString())
                .with("requests", details.requests().size()));
        return visit.id();
    }
}
