package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.platform.schema.TenantSchemas;
import org.springframework.stereotype.Component;

/** Makes the tenant's tables. */
@Component
class ApplyBaseline implements Step {

    private final Ledger ledger;
    private final TenantSchemas schemas;
    private final ControlActs acts;

    ApplyBaseline(Ledger ledger, TenantSchemas schemas, ControlActs acts) {
        this.ledger = ledger;
        this.schemas = schemas;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.APPLY_BASELINE;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        ledger.whileHeld(run, client -> {
            int version = schemas.bringUpToDate(run.tenant());
            int changed = client.sql("""
                            update catalog.tenant set schema_version = :version, changed_at = now(), version = version + 1
                             where id = :id and schema_version <> :version
                            """)
                    .param("version", version)
                    .param("id", run.tenant().value())
                    .update();
            if (changed > 0) {
                acts.write(client, Ledger.act(run, "tenant.schema-migrated").with("version", version));
            }
        });
        return run;
    }
}
