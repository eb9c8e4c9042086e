package gr.hestia.admin.tenant;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Turns a tenant from one state to another: the entry, what it means for the schema, and the act, in one transaction. */
@Component
class TenantTurn {

    private final TenantList tenants;
    private final AdminCatalog catalog;
    private final ControlActs acts;

    TenantTurn(TenantList tenants, AdminCatalog catalog, ControlActs acts) {
        this.tenants = tenants;
        this.catalog = catalog;
        this.acts = acts;
    }

    /**
     * A turn.
     *
     * @param from where the tenant must stand
     * @param to where it then stands
     * @param act what is being done, as the log calls it
     * @param meaning what happens to the schema
     */
    record Turn(TenantState from, TenantState to, String act, Consumer<TenantId> meaning) {}

    /**
     * Makes the turn.
     *
     * @param seen the version that the officer saw
     * @param reason why, in the officer's words, for the log; null where none was asked for
     * @throws TenantNotFound if the tenant is none of the officer's
     * @throws TenantInOtherState if it stands elsewhere
     */
    TenantEntry turn(Officer officer, String slug, EntityVersion seen, Turn turn, @Nullable String reason) {
        TenantEntry tenant = tenants.get(officer.jurisdiction(), slug);
        if (tenant.state() != turn.from()) {
            throw TenantInOtherState.found(tenant.state(), turn.from());
        }
        seen.mustBe(tenant.version());
        catalog.run(client -> {
            int changed = client.sql("""
                            update catalog.tenant set state = :to, changed_at = now(), version = version + 1
                             where id = :id and version = :seen and state = :from
                            """)
                    .param("to", turn.to().name())
                    .param("id", tenant.id().value())
                    .param("seen", seen.value())
                    .param("from", turn.from().name())
                    .update();
            if (changed == 0) {
                throw new OptimisticLockingFailureException("tenant " + tenant.slug());
            }
            turn.meaning().accept(tenant.id());
            ControlAct act = ControlAct.on(tenant.id().value(), tenant.region(), officer.subject(), turn.act());
            acts.write(client, reason == null ? act : act.with("reason", reason));
        });
        return tenants.get(officer.jurisdiction(), slug);
    }
}
