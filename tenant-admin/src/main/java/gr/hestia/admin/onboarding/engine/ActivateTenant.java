package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import org.springframework.stereotype.Component;

/** Opens the tenant to citizens and staff. */
@Component
class ActivateTenant implements Step {

    private final Ledger ledger;
    private final ControlActs acts;

    ActivateTenant(Ledger ledger, ControlActs acts) {
        this.ledger = ledger;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.ACTIVATE;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        ledger.whileHeld(run, client -> {
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
