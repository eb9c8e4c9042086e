package gr.hestia.webapi.centre;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls off what stands in the calendar, or lets it stand after all. */
@Component
public class WithdrawEntry {

    private final CalendarRows rows;
    private final CentreChanges changes;
    private final AuditTrail audit;

    WithdrawEntry(CalendarRows rows, CentreChanges changes, AuditTrail audit) {
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
    }

    /** Calls it off. Nobody sees it any more, and calendars that took it over are told that it is cancelled. */
    @Transactional
    public void withdraw(CalendarKind kind, UUID id, EntityVersion version) {
        set(kind, id, version, true, ".withdrawn");
    }

    /** Puts it back as it was. */
    @Transactional
    public void restore(CalendarKind kind, UUID id, EntityVersion version) {
        set(kind, id, version, false, ".restored");
    }

    private void set(CalendarKind kind, UUID id, EntityVersion version, boolean withdrawn, String act) {
        version.mustBe(rows.lock(kind, id));
        rows.setWithdrawn(kind, id, withdrawn);
        audit.record(AuditEvent.of(kind.subject() + act, kind.subject(), id));
        changes.tell();
    }
}
