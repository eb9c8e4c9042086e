package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.RunState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run for a reader of the API; its steps are told only where one run is asked for. */
record OnboardingView(
        UUID id,
        UUID tenant,
        String slug,
        String municipality,
        String region,
        String nameGreek,
        String nameEnglish,
        RunState state,
        @Nullable String problem,
        @Nullable String problemDetail,
        int stepsDone,
        boolean mayResume,
        boolean mayUndo,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable List<StepView> steps) {

    static OnboardingView of(OnboardingRun run) {
        return view(run, null);
    }

    static OnboardingView of(OnboardingDetail detail) {
        return view(detail.run(), detail.steps().stream().map(StepView::of).toList());
    }

    private static OnboardingView view(OnboardingRun run, @Nullable List<StepView> steps) {
        return new OnboardingView(
                run.id(),
                run.tenant().value(),
                run.slug(),
                run.municipality(),
                run.region(),
                run.nameGreek(),
                run.nameEnglish(),
                run.state(),
                run.problem(),
                run.problemDetail(),
                run.stepsDone(),
                run.state().mayResume(),
                run.state().mayUndo(),
                run.requestedBy(),
                run.requestedAt(),
                run.finishedAt(),
                steps);
    }
}
