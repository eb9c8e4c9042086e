package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.admin.work.Diagnosis;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down how a run goes, for as long as the lease on it holds. */
@Component
class Ledger {

    static final String ACTOR = "system:onboarding";

    private final AdminCatalog catalog;
    private final ControlActs acts;

    Ledger(AdminCatalog catalog, ControlActs acts) {
        this.catalog = catalog;
        this.acts = acts;
    }

    /**
     * Does a step's work on the database, if the lease still holds. Until its transaction ends no other worker is given
     * the run, while the lease can be renewed: a lock on the key alone stops the one and lets the other pass.
     */
    void whileHeld(Onboarding run, Consumer<JdbcClient> work) {
        catalog.run(client -> {
            hold(client, run, "key share");
            work.accept(client);
        });
    }

    /** A step begins, and the one before it is done. @return which attempt this is */
    int begin(Onboarding run, @Nullable StepName done, StepName next) {
        return catalog.call(client -> {
            hold(client, run);
            if (done != null) {
                close(client, run, done);
            }
            return client.sql("""
                            update catalog.onboarding_step
                               set state = 'RUNNING', attempts = attempts + 1, started_at = now(), finished_at = null
                             where run = ? and ordinal = ?
                            returning attempts
                            """)
                    .params(run.run(), next.place())
                    .query(Integer.class)
                    .single();
        });
    }

    /** A step failed and is tried again later. */
    void tryLater(Onboarding run, StepName step, Diagnosis diagnosis, Duration delay) {
        catalog.run(client -> {
            hold(client, run);
            fail(client, run, step, diagnosis, "PENDING");
            release(client, run, "QUEUED", diagnosis, delay);
        });
    }

    /** A step failed for good. */
    void giveUp(Onboarding run, StepName step, Diagnosis diagnosis) {
        catalog.run(client -> {
            hold(client, run);
            fail(client, run, step, diagnosis, "FAILED");
            release(client, run, "FAILED", diagnosis, Duration.ZERO);
            acts.write(
                    client,
                    act(run, "onboarding.failed").with("step", step.name()).with("code", diagnosis.code()));
        });
    }

    /** The last step is done: the run has ended, and forgets whom it invited. */
    void finish(Onboarding run, StepName last) {
        catalog.run(client -> {
            hold(client, run);
            close(client, run, last);
            end(client, run, "DONE");
            acts.write(client, act(run, "onboarding.done"));
        });
    }

    /** Everything is taken back: the run has ended. @param remove removes the tenant's place in the registry */
    void finishUndo(Onboarding run, Consumer<JdbcClient> remove) {
        catalog.run(client -> {
            hold(client, run);
            remove.accept(client);
            end(client, run, "UNDONE");
            acts.write(client, act(run, "onboarding.undone"));
        });
    }

    /** Undoing begins. @return which attempt this is */
    int beginUndo(Onboarding run) {
        return catalog.call(client -> {
            hold(client, run);
            return client.sql(
                            "update catalog.onboarding_run set attempts = attempts + 1 where id = ? returning attempts")
                    .param(run.run())
                    .query(Integer.class)
                    .single();
        });
    }

    /** Undoing failed. @param delay until it is tried again; null gives it up */
    void failUndo(Onboarding run, Diagnosis diagnosis, @Nullable Duration delay) {
        catalog.run(client -> {
            hold(client, run);
            if (delay == null) {
                release(client, run, "UNDO_FAILED", diagnosis, Duration.ZERO);
                acts.write(client, act(run, "onboarding.undo-failed").with("code", diagnosis.code()));
            } else {
                release(client, run, "UNDO_QUEUED", diagnosis, delay);
            }
        });
    }

    /** Gives a run back untouched, because this process stops. */
    void giveBack(Onboarding run, boolean undoing) {
        catalog.run(client -> {
            hold(client, run);
            release(client, run, undoing ? "UNDO_QUEUED" : "QUEUED", null, Duration.ZERO);
        });
    }

    /** Notes something about the run that must survive this worker. @param assignment of columns, with parameters */
    void note(Onboarding run, String assignment, Object... values) {
        catalog.run(client -> {
            hold(client, run);
            client.sql("update catalog.onboarding_run set " + assignment + " where id = ?")
                    .params(Stream.concat(Stream.of(values), Stream.of(run.run()))
                            .toArray())
                    .update();
        });
    }

    /** An act of the engine on the run's tenant. */
    static ControlAct act(Onboarding run, String act) {
        return ControlAct.on(run.tenant().value(), run.region(), ACTOR, act).with("run", run.run());
    }

    private static void hold(JdbcClient client, Onboarding run) {
        hold(client, run, "update");
    }

    private static void hold(JdbcClient client, Onboarding run, String lock) {
        boolean held = client.sql("select true from catalog.onboarding_run where id = ? and lease = ? for " + lock)
                .params(run.run(), run.lease())
                .query(Boolean.class)
                .optional()
                .isPresent();
        if (!held) {
            throw new LeaseLost();
        }
    }

    private void close(JdbcClient client, Onboarding run, StepName step) {
        client.sql("""
                        update catalog.onboarding_step
                           set state = 'DONE', finished_at = now(), problem = null, problem_detail = null
                         where run = ? and ordinal = ?
                        """).params(run.run(), step.place()).update();
    }

    private static void fail(JdbcClient client, Onboarding run, StepName step, Diagnosis diagnosis, String state) {
        client.sql("""
                        update catalog.onboarding_step
                           set state = ?, finished_at = now(), problem = ?, problem_detail = ?
                         where run = ? and ordinal = ?
                        """)
                .params(state, diagnosis.code(), diagnosis.detail(), run.run(), step.place())
                .update();
    }

    private static void release(
            JdbcClient client, Onboarding run, String state, @Nullable Diagnosis diagnosis, Duration delay) {
        client.sql("""
                        update catalog.onboarding_run
                           set state = :state, problem = :code, problem_detail = :detail, lease = null, lease_until = null,
                               due_at = now() + :delay * interval '1 millisecond', version = version + 1
                         where id = :id
                        """)
                .param("state", state)
                .param("code", diagnosis == null ? null : diagnosis.code())
                .param("detail", diagnosis == null ? null : diagnosis.detail())
                .param("delay", delay.toMillis())
                .param("id", run.run())
                .update();
    }

    private static void end(JdbcClient client, Onboarding run, String state) {
        client.sql("""
                        update catalog.onboarding_run
                           set state = ?, problem = null, problem_detail = null, lease = null, lease_until = null,
                               coordinator_name = null, coordinator_email = null, finished_at = now(),
                               version = version + 1
                         where id = ?
                        """).params(state, run.run()).update();
    }
}
