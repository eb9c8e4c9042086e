package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.work.Diagnosis;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a run from step to step, and writes down how that goes. */
@Component
class RunOnboarding {

    private static final Logger log = LoggerFactory.getLogger(RunOnboarding.class);

    private static final String SUCCESS = "success";
    private static final String FAILURE = "failure";

    private final Map<StepName, Step> steps = new EnumMap<>(StepName.class);
    private final Ledger ledger;
    private final OnboardingProperties properties;
    private final MeterRegistry registry;

    RunOnboarding(List<Step> steps, Ledger ledger, OnboardingProperties properties, MeterRegistry registry) {
        steps.forEach(step -> this.steps.put(step.name(), step));
        if (!this.steps.keySet().containsAll(StepName.inOrder())) {
            throw new IllegalStateException("a step of the onboarding has nobody to do it");
        }
        this.ledger = ledger;
        this.properties = properties;
        this.registry = registry;
        StepName.inOrder().forEach(step -> List.of(SUCCESS, FAILURE).forEach(outcome -> timer(step, outcome)));
    }

    private Timer timer(StepName step, String outcome) {
        return Timer.builder("hestia.onboarding.steps")
                .description("Steps of onboardings, by how they ended")
                .tag("step", step.name())
                .tag("outcome", outcome)
                .register(registry);
    }

    /**
     * Goes on from a step.
     *
     * @param staying whether this process goes on working; asked between two steps
     */
    void run(Onboarding run, StepName first, BooleanSupplier staying) {
        Onboarding current = run;
        @Nullable StepName done = null;
        Optional<StepName> next = Optional.of(first);
        while (next.isPresent()) {
            if (!staying.getAsBoolean()) {
                ledger.giveBack(current, false);
                return;
            }
            StepName step = next.get();
            int attempt = ledger.begin(current, done, step);
            Timer.Sample sample = Timer.start();
            String outcome = FAILURE;
            try {
                refuseEndlessAttempts(attempt);
                current = Objects.requireNonNull(steps.get(step)).perform(current);
                outcome = SUCCESS;
            } catch (LeaseLost lost) {
                throw lost;
            } catch (RuntimeException failure) {
                fail(current, step, attempt, Diagnosis.of(failure));
                return;
            } finally {
                sample.stop(timer(step, outcome));
            }
            done = step;
            next = step.next();
        }
        ledger.finish(current, Objects.requireNonNull(done));
        log.info("onboarded {}", current.slug());
    }

    /** A step that takes its worker down each time would otherwise take one worker after another. */
    private void refuseEndlessAttempts(int attempt) {
        if (attempt > properties.attempts()) {
            throw StepFailed.interrupted(attempt - 1);
        }
    }

    private void fail(Onboarding run, StepName step, int attempt, Diagnosis diagnosis) {
        log.warn("onboarding {}: {} failed, attempt {}: {}", run.slug(), step, attempt, diagnosis.code());
        if (diagnosis.passing() && attempt < properties.attempts()) {
            ledger.tryLater(run, step, diagnosis, properties.delayAfter(attempt));
        } else {
            ledger.giveUp(run, step, diagnosis);
        }
    }
}
