package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.work.AdminCatalog;
import org.springframework.stereotype.Component;

/** Opens the tenant to citizens and staff. */
@Component
class ActivateTenant implements Step {

    private final AdminCatalog catalog;
    private final ControlActs acts;

    ActivateTenant(AdminCatalog catalog, ControlActs acts) {
        this.catalog = catalog;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.ACTIVATE;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        catalog.run(client -> {
            int activated = client.sql("""
                            update catalog.tenant set state = 'ACTIVE', changed_at = now(), version = version + 1
                             where id = ? and state = 'PROVISIONING'
                            """).param(run.tenant().value()).update();
            if (activated > 0) {
                acts.write(client, Ledger.act(run, "tenant.activated"));
            }
        });
        return run;
    }
}
