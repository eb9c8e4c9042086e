package gr.hestia.admin.tenant;

import gr.hestia.admin.region.Officer;
import gr.hestia.admin.tenant.TenantTurn.Turn;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.failure.EntityVersion;
import org.springframework.stereotype.Component;

/**
 * Withdraws an active tenant for a time. Its data rests, out of reach of every transaction that begins from now on, also
 * in requests that were under way, because the database itself refuses them. One that is open may end what it began.
 */
@Component
public class SuspendTenant {

    private final TenantTurn turn;
    private final TenantSchemas schemas;

    SuspendTenant(TenantTurn turn, TenantSchemas schemas) {
        this.turn = turn;
        this.schemas = schemas;
    }

    /** @param seen the version that the officer saw */
    public TenantEntry suspend(Officer officer, String slug, EntityVersion seen) {
        return turn.turn(officer, slug, seen, meaning(), null);
    }

    /** @param reason why, in the officer's words; the log keeps it, so it names no person */
    public TenantEntry suspend(Officer officer, String slug, EntityVersion seen, String reason) {
        return turn.turn(officer, slug, seen, meaning(), reason);
    }

    private Turn meaning() {
        return new Turn(TenantState.ACTIVE, TenantState.SUSPENDED, "tenant.suspended", schemas::close);
    }
}
