package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.realm.Organizations;
import org.springframework.stereotype.Component;

/** Makes the municipality's organization at Keycloak and keeps its immutable id. */
@Component
class CreateOrganization implements Step {

    private final Organizations organizations;
    private final Ledger ledger;
    private final ControlActs acts;

    CreateOrganization(Organizations organizations, Ledger ledger, ControlActs acts) {
        this.organizations = organizations;
        this.ledger = ledger;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.CREATE_ORGANIZATION;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        String id = organizations.create(
                run.tenant(), run.slug(), run.manifest().name().el());
        ledger.whileHeld(run, client -> {
            int changed = client.sql("""
                            update catalog.tenant set organization = :organization, changed_at = now(), version = version + 1
                             where id = :id and organization is distinct from :organization
                            """)
                    .param("organization", id)
                    .param("id", run.tenant().value())
                    .update();
            if (changed > 0) {
                acts.write(
                        client, Ledger.act(run, "tenant.organization-created").with("organization", id));
            }
        });
        return run.withOrganization(id);
    }
}
