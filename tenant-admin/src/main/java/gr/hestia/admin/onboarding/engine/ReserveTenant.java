package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes slug and municipality in the registry; the database lets nobody else have either. */
@Component
class ReserveTenant implements Step {

    private final Ledger ledger;
    private final ControlActs acts;

    ReserveTenant(Ledger ledger, ControlActs acts) {
        this.ledger = ledger;
        this.acts = acts;
    }

    @Override
    public StepName name() {
        return StepName.RESERVE_TENANT;
    }

    @Override
    public Onboarding perform(Onboarding run) {
        try {
            ledger.whileHeld(run, client -> {
                if (insert(client, run) > 0) {
                    acts.write(client, Ledger.act(run, "tenant.reserved").with("slug", run.slug()));
                }
            });
            return run;
        } catch (DuplicateKeyException taken) {
            throw "tenant_slug_taken".equals(constraint(taken))
                    ? StepFailed.slugTaken(run.slug())
                    : StepFailed.municipalityTaken(run.manifest().municipality());
        }
    }

    private static int insert(JdbcClient client, Onboarding run) {
        return client.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, state)
                        values (:id, :slug, :municipality, :region, :greek, :english, 'RESERVED')
                            on conflict (id) do nothing
                        """)
                .param("id", run.tenant().value())
                .param("slug", run.slug())
                .param("municipality", run.manifest().municipality())
                .param("region", run.region())
                .param("greek", run.manifest().name().el())
                .param("english", run.nameEnglish())
                .update();
    }

    private static String constraint(DuplicateKeyException failure) {
        return failure.getMostSpecificCause() instanceof PSQLException cause
                        && cause.getServerErrorMessage() instanceof ServerErrorMessage message
                ? String.valueOf(message.getConstraint())
                : "";
    }
}
