package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.platform.web.Step;
import gr.hestia.platform.web.Tone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param id of the run
 * @param name the centre's name in the reader's language
 * @param slug its place in every address
 * @param state where the run stands
 * @param tone what sort of news that is
 * @param steps in their order
 * @param done how many steps are done
 * @param problem what stopped it and what to do, in words; null where nothing did
 * @param problemDetail what happened, in the words of the machine, for whoever is asked for help
 * @param requestedAt when somebody asked for it
 * @param finishedAt when it came to its end
 * @param version to be sent back with resume and undo
 * @param publicPage address of the centre's public page, once it serves and if it is known
 */
record RunPage(
        UUID id,
        String name,
        String slug,
        RunState state,
        Tone tone,
        List<Step> steps,
        int done,
        @Nullable String problem,
        @Nullable String problemDetail,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        long version,
        @Nullable String publicPage) {

    static RunPage of(OnboardingDetail detail, RunSteps steps, ConsoleProperties console, String language) {
        OnboardingRun run = detail.run();
        return new RunPage(
                run.id(),
                "en".equals(language) ? run.nameEnglish() : run.nameGreek(),
                run.slug(),
                run.state(),
                RunRow.tone(run.state()),
                steps.of(detail),
                run.stepsDone(),
                run.problem() == null ? null : steps.problem(run.problem()),
                run.problemDetail(),
                run.requestedAt(),
                run.finishedAt(),
                run.version(),
                run.state() == RunState.DONE ? console.pageOf(run.slug()) : null);
    }

    /** Whether it stays as it is unless somebody acts. */
    public boolean rests() {
        return state.rests();
    }
}
