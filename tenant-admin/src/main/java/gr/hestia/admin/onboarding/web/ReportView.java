package gr.hestia.admin.onboarding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a request, or came of it.
 *
 * @param file which of several it is; null where there is one
 * @param outcome what became of it
 * @param slug the slug it claims, right or wrong
 * @param municipality the municipality it claims, right or wrong
 * @param problems everything found
 * @param onboarding the run, where there is one
 */
record ReportView(
        @Nullable String file,
        Outcome outcome,
        @Nullable String slug,
        @Nullable String municipality,
        List<ProblemView> problems,
        @Nullable OnboardingView onboarding) {

    /** What became of a request. */
    enum Outcome {
        /** It would begin; this was a dry run. */
        PASSES,
        /** It began. */
        ACCEPTED,
        /** The same manifest has a run already; nothing new began. */
        EXISTING,
        /** Something stands in the way; nothing began. */
        REJECTED
    }
}
