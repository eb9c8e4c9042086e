package gr.hestia.admin.onboarding;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.region.Officer;
import gr.hestia.admin.region.RegionalCatalog;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a run that rests before the workers again: the run, its steps and the act, in one transaction. */
@Component
class RunTurn {

    private final RegionalCatalog catalog;
    private final OnboardingRuns runs;
    private final ControlActs acts;

    RunTurn(RegionalCatalog catalog, OnboardingRuns runs, ControlActs acts) {
        this.catalog = catalog;
        this.runs = runs;
        this.acts = acts;
    }

    /**
     * Makes the turn.
     *
     * @param seen the version that the officer saw
     * @param may from which states
     * @throws OnboardingNotFound if the run is none of the officer's
     * @throws OnboardingInOtherState if it is in no such state
     */
    OnboardingDetail turn(
            Officer officer, UUID id, EntityVersion seen, Predicate<RunState> may, RunState to, String act) {
        catalog.within(officer.jurisdiction(), client -> {
            OnboardingRun run = runs.find(client, id).orElseThrow(OnboardingNotFound::inJurisdiction);
            if (!may.test(run.state())) {
                throw OnboardingInOtherState.found(run.state());
            }
            seen.mustBe(run.version());
            if (update(client, run, to) == 0) {
                throw new OptimisticLockingFailureException("onboarding " + run.slug());
            }
            acts.write(
                    client,
                    ControlAct.on(run.tenant().value(), run.region(), officer.subject(), act)
                            .with("run", id));
            return id;
        });
        return runs.get(officer.jurisdiction(), id);
    }

    private static int update(JdbcClient client, OnboardingRun run, RunState to) {
        int changed = client.sql("""
                        update catalog.onboarding_run
                           set state = :to, problem = null, problem_detail = null, attempts = 0, due_at = now(),
                               version = version + 1
                         where id = :id and version = :seen and state = :from
                        """)
                .param("to", to.name())
                .param("id", run.id())
                .param("seen", run.version())
                .param("from", run.state().name())
                .update();
        if (changed > 0 && to == RunState.QUEUED) {
            client.sql("""
                            update catalog.onboarding_step
                               set state = 'PENDING', attempts = 0, problem = null, problem_detail = null
                             where run = ?
                            """).param(run.id()).update();
        }
        return changed;
    }
}
