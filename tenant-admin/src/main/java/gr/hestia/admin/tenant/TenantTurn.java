package gr.hestia.admin.tenant;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.api.RequestRefused;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantState;
import java.util.function.Consumer;
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
     * Makes the turn.
     *
     * @param seen the version that the officer saw
     * @param act what is being done, as the log calls it
     * @param meaning what happens to the schema
     * @throws RequestRefused if the tenant is none of the officer's, stands in another state, or changed meanwhile
     */
    TenantEntry turn(
            Officer officer,
            String slug,
            long seen,
            TenantState from,
            TenantState to,
            String act,
            Consumer<TenantId> meaning) {
        TenantEntry tenant = tenants.get(officer.jurisdiction(), slug);
        if (tenant.state() != from) {
            throw RequestRefused.inState("turn to " + to, tenant.state());
        }
        catalog.run(client -> {
            int changed = client.sql("""
                            update catalog.tenant set state = :to, changed_at = now(), version = version + 1
                             where id = :id and version = :seen and state = :from
                            """)
                    .param("to", to.name())
                    .param("id", tenant.id().value())
                    .param("seen", seen)
                    .param("from", from.name())
                    .update();
            if (changed == 0) {
                throw RequestRefused.changedMeanwhile();
            }
            meaning.accept(tenant.id());
            acts.write(client, ControlAct.on(tenant.id().value(), tenant.region(), officer.subject(), act));
        });
        return tenants.get(officer.jurisdiction(), slug);
    }
}
