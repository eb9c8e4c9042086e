package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.StepName;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets something go wrong just before a step begins, once. */
@TestComponent
class Hindrance implements BeanPostProcessor {

    private static final Runnable DEATH = () -> {
        throw new WorkerDied();
    };

    private final Map<StepName, Pending> pending = new ConcurrentHashMap<>();

    /** What a killed process looks like from outside: it writes nothing more, and its lease runs out. */
    static final class WorkerDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Pending(Runnable event, CompletableFuture<Onboarding> attempt) {}

    /** Does something before the step's next attempt. @return how that attempt ends */
    CompletableFuture<Onboarding> before(StepName step, Runnable event) {
        CompletableFuture<Onboarding> attempt = new CompletableFuture<>();
        pending.put(step, new Pending(event, attempt));
        return attempt;
    }

    /** Ends the worker before the step's next attempt. */
    void dieBefore(StepName step) {
        before(step, DEATH);
    }

    /** Does something when the attempt has had the time to fail. */
    void afterwards(Runnable event) {
        CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS).execute(event);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Step step ? new Hindered(step) : bean;
    }

    private final class Hindered implements Step {
        private final Step step;

        Hindered(Step step) {
            this.step = step;
        }

        @Override
        public StepName name() {
            return step.name();
        }

        @Override
        public Onboarding perform(Onboarding run) {
            Pending hindrance = pending.remove(name());
            if (hindrance == null) {
                return step.perform(run);
            }
            hindrance.event().run();
            try {
                Onboarding done = step.perform(run);
                hindrance.attempt().complete(done);
                return done;
            } catch (RuntimeException failure) {
                hindrance.attempt().completeExceptionally(failure);
                throw failure;
            }
        }
    }
}
