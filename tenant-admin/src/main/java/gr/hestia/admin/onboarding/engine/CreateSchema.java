package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.platform.schema.TenantSchemas;
import org.springframework.stereotype.Component;

/** Makes the tenant's role and its empty schema. */
@Component
class CreateSchema implements Step {

    private final Ledger ledger;
    private final TenantSchemas schemas;
    private final ControlActs acts;

    CreateSchema(Ledger ledger, TenantSchemas schemas, ControlActs acts) {
        this.ledger = ledger;
        this.schemas = schemas;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.CREATE_SCHEMA;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        ledger.whileHeld(run, client -> {
            schemas.createRoleAndSchema(run.tenant());
            int begun = client.sql("""
                            update catalog.tenant set state = 'PROVISIONING', changed_at = now(), version = version + 1
                             where id = ? and state = 'RESERVED'
                            """).param(run.tenant().value()).update();
            if (begun > 0) {
                acts.write(client, Ledger.act(run, "tenant.schema-created"));
            }
        });
        return run;
    }
}
