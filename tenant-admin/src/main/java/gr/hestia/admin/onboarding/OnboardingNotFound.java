package gr.hestia.admin.onboarding;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The jurisdiction of whoever asks has no such run. Whether another has is not said. */
public final class OnboardingNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private OnboardingNotFound() {
        super(FailureKind.NOT_FOUND, "onboarding-not-found");
    }

    static OnboardingNotFound inJurisdiction() {
        return new OnboardingNotFound();
    }
}
