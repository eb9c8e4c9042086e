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

    private final Map<StepName, Runnable> pending = new ConcurrentHashMap<>();

    /** What a killed process looks like from outside: it writes nothing more, and its lease runs out. */
    static final class WorkerDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Does something before the step's next attempt. */
    void before(StepName step, Runnable event) {
        pending.put(step, event);
    }

    /** Ends the worker before the step's next attempt. */
    void dieBefore(StepName step) {
        pending.put(step, DEATH);
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
            Runnable event = pending.remove(name());
            if (event != null) {
                event.run();
            }
            return step.perform(run);
        }
    }
}
