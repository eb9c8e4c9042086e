package gr.hestia.admin.tenant;

import gr.hestia.admin.region.Officer;
import gr.hestia.admin.tenant.TenantTurn.Turn;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.failure.EntityVersion;
import org.springframework.stereotype.Component;

/** Gives a suspended tenant back to its people, as it was. */
@Component
public class ResumeTenant {

    private final TenantTurn turn;
    private final TenantSchemas schemas;

    ResumeTenant(TenantTurn turn, TenantSchemas schemas) {
        this.turn = turn;
        this.schemas = schemas;
    }

    /** @param seen the version that the officer saw */
    public TenantEntry resume(Officer officer, String slug, EntityVersion seen) {
        return turn.turn(officer, slug, seen, meaning(), null);
    }

    /** @param reason why, in the officer's words; the log keeps it, so it names no person */
    public TenantEntry resume(Officer officer, String slug, EntityVersion seen, String reason) {
        return turn.turn(officer, slug, seen, meaning(), reason);
    }

    private Turn meaning() {
        return new Turn(TenantState.SUSPENDED, TenantState.ACTIVE, "tenant.resumed", schemas::reopen);
    }
}
