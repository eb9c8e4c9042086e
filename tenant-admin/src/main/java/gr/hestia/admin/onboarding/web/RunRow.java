package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.onboarding.StepName;
import gr.hestia.platform.web.Tone;
import java.time.Instant;
import java.util.UUID;

/** A run on the list of them. */
record RunRow(UUID id, String name, RunState state, Tone tone, int stepsDone, int steps, Instant requestedAt) {

    static RunRow of(OnboardingRun run, String language) {
        return new RunRow(
                run.id(),
                "en".equals(language) ? run.nameEnglish() : run.nameGreek(),
                run.state(),
                tone(run.state()),
                run.stepsDone(),
                StepName.inOrder().size(),
                run.requestedAt());
    }

    static Tone tone(RunState state) {
        return switch (state) {
            case DONE -> Tone.DONE;
            case FAILED, UNDO_FAILED -> Tone.URGENT;
            case QUEUED, UNDO_QUEUED -> Tone.WAITING;
            case RUNNING, UNDOING -> Tone.INFORMATION;
            case UNDONE -> Tone.NEUTRAL;
        };
    }
}
