package gr.hestia.admin.onboarding;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** A run stands where it can be neither resumed nor undone, or not the one that was asked for. */
public final class OnboardingInOtherState extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private OnboardingInOtherState(RunState found) {
        super(FailureKind.CONFLICT, "onboarding-in-other-state", inWords("onboarding.state.", found));
    }

    static OnboardingInOtherState found(RunState found) {
        return new OnboardingInOtherState(found);
    }
}
