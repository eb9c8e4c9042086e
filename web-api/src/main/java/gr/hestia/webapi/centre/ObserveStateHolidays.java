package gr.hestia.webapi.centre;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the centre closes on the state's holidays. */
@Component
public class ObserveStateHolidays {

    private final JdbcClient tenant;
    private final CentreChanges changes;
    private final AuditTrail audit;

    ObserveStateHolidays(JdbcClient tenant, CentreChanges changes, AuditTrail audit) {
        this.tenant = tenant;
        this.changes = changes;
        this.audit = audit;
    }

    /** Closes on them, or stays open; saying it twice is saying it once. */
    @Transactional
    public void observe(boolean closed) {
        int changed = tenant.sql("update centre set closed_on_state_holidays = :closed"
                        + " where closed_on_state_holidays is distinct from :closed")
                .param("closed", closed)
                .update();
        if (changed > 0) {
            audit.record(
                    AuditEvent.of("centre.state-holidays", "centre", "holidays").with("closed", closed));
            changes.tell();
        }
    }
}
