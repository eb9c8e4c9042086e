package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.OnboardingDetail;
import gr.hestia.admin.onboarding.OnboardingStep;
import gr.hestia.admin.onboarding.StepState;
import gr.hestia.platform.web.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The steps of a run in the reader's language, each with the time it took or what stopped it. */
@Component
class RunSteps {

    private final MessageSource messages;

    RunSteps(MessageSource messages) {
        this.messages = messages;
    }

    List<Step> of(OnboardingDetail detail) {
        return detail.steps().stream().map(this::step).toList();
    }

    /** What a code of the engine means and what to do about it; one without words of its own gets the general ones. */
    String problem(String code) {
        String general = messages.getMessage("onboarding.problem.unexpected", null, locale());
        return String.valueOf(messages.getMessage("onboarding.problem." + code, null, general, locale()));
    }

    private Step step(OnboardingStep step) {
        String name =
                "onboarding.step." + step.name().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Step(name, state(step.state()), note(step));
    }

    private @Nullable String note(OnboardingStep step) {
        if (step.problem() != null) {
            String said = problem(step.problem());
            return step.state() == StepState.FAILED ? said : said("onboarding.step.again", step.attempts(), said);
        }
        return step.state() == StepState.DONE && step.startedAt() != null && step.finishedAt() != null
                ? took(Duration.between(step.startedAt(), step.finishedAt()))
                : null;
    }

    private String took(Duration duration) {
        return duration.toSeconds() < 1
                ? said("onboarding.step.millis", duration.toMillis())
                : said("onboarding.step.seconds", duration.toMillis() / 1000.0);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static Step.State state(StepState state) {
        return switch (state) {
            case PENDING -> Step.State.AHEAD;
            case RUNNING -> Step.State.NOW;
            case DONE -> Step.State.DONE;
            case FAILED -> Step.State.FAILED;
        };
    }
}
