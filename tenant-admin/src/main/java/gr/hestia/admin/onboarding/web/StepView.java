package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.OnboardingStep;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.admin.onboarding.StepState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step for a reader of the API. */
record StepView(
        StepName name,
        StepState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        @Nullable String problemDetail) {

    static StepView of(OnboardingStep step) {
        return new StepView(
                step.name(),
                step.state(),
                step.attempts(),
                step.startedAt(),
                step.finishedAt(),
                step.problem(),
                step.problemDetail());
    }
}
