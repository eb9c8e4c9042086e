package gr.hestia.admin.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param name which
 * @param state where it stands
 * @param attempts how often it was begun since the run was accepted or resumed
 * @param startedAt when it was last begun
 * @param finishedAt when it was done or failed
 * @param problem stable code of what went wrong last
 * @param problemDetail what that means, safe to show
 */
public record OnboardingStep(
        StepName name,
        StepState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        @Nullable String problemDetail) {}
