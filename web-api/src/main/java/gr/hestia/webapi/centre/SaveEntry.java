package gr.hestia.webapi.centre;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.failure.EntityVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters something into the centre's calendar or changes it; the public page and the feed follow at once. */
@Component
public class SaveEntry {

    private final CalendarRows rows;
    private final CentreChanges changes;
    private final AuditTrail audit;

    SaveEntry(CalendarRows rows, CentreChanges changes, AuditTrail audit) {
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
    }

    /** Adds an entry; one that was added already stays as it is. */
    @Transactional
    public void add(CalendarEntry entry) {
        if (rows.insert(entry)) {
            record(entry, ".added");
        }
    }

    /**
     * Changes an entry.
     *
     * @throws EntryNotFound if there is no such entry
     */
    @Transactional
    public void change(CalendarEntry entry, EntityVersion version) {
        version.mustBe(rows.lock(entry.kind(), entry.id()));
        rows.update(entry);
        record(entry, ".changed");
    }

    private void record(CalendarEntry entry, String act) {
        String subject = entry.kind().subject();
        audit.record(AuditEvent.of(subject + act, subject, entry.id()));
        changes.tell();
    }
}
