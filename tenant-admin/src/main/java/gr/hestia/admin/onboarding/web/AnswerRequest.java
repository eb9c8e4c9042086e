package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.JudgeOnboarding;
import gr.hestia.admin.onboarding.Judgement;
import gr.hestia.admin.onboarding.OnboardingRejected;
import gr.hestia.admin.onboarding.OnboardingRequest;
import gr.hestia.admin.onboarding.OnboardingRun;
import gr.hestia.admin.onboarding.RequestOnboarding;
import gr.hestia.admin.onboarding.RequestOnboarding.Accepted;
import gr.hestia.admin.onboarding.web.ReportView.Outcome;
import gr.hestia.admin.region.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Carries out a request, or only judges it, and says what came of it. */
@Component
class AnswerRequest {

    private final JudgeOnboarding judge;
    private final RequestOnboarding request;
    private final MessageSource messages;

    AnswerRequest(JudgeOnboarding judge, RequestOnboarding request, MessageSource messages) {
        this.judge = judge;
        this.request = request;
        this.messages = messages;
    }

    ReportView dryRun(Officer officer, OnboardingRequest asked) {
        return dryRun(null, judge.judge(officer.jurisdiction(), asked));
    }

    /** @throws OnboardingRejected with everything that stands in the way */
    ReportView request(Officer officer, OnboardingRequest asked) {
        return accepted(null, officer, judge.judge(officer.jurisdiction(), asked));
    }

    ReportView dryRun(@Nullable String file, Judgement judgement) {
        OnboardingRun existing = judgement.existing();
        return existing != null
                ? report(file, Outcome.EXISTING, judgement, existing)
                : report(file, judgement.passes() ? Outcome.PASSES : Outcome.REJECTED, judgement, null);
    }

    ReportView request(@Nullable String file, Officer officer, Judgement judgement) {
        try {
            return accepted(file, officer, judgement);
        } catch (OnboardingRejected rejected) {
            return report(file, Outcome.REJECTED, rejected.judgement(), null);
        }
    }

    private ReportView accepted(@Nullable String file, Officer officer, Judgement judgement) {
        Accepted accepted = request.request(officer, judgement);
        return report(file, accepted.begun() ? Outcome.ACCEPTED : Outcome.EXISTING, judgement, accepted.run());
    }

    private ReportView report(
            @Nullable String file, Outcome outcome, Judgement judgement, @Nullable OnboardingRun run) {
        return new ReportView(
                file,
                outcome,
                judgement.report().slug(),
                judgement.report().municipality(),
                ProblemView.of(judgement.problems(), messages),
                run == null ? null : OnboardingView.of(run));
    }
}
