package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.HestiaFailure;

/** A request that does not pass its judgement, with everything that is wrong with it; nothing was begun. */
public final class OnboardingRejected extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private final transient Judgement judgement;

    private OnboardingRejected(Judgement judgement) {
        super(FailureKind.INVALID, "onboarding-rejected");
        this.judgement = judgement;
        with(judgement.problems().stream()
                .filter(Problem::isError)
                .map(problem -> new Fault(field(problem.path()), problem))
                .toList());
    }

    static OnboardingRejected by(Judgement judgement) {
        return new OnboardingRejected(judgement);
    }

    /** Everything that is wrong, warnings included. */
    public Judgement judgement() {
        return judgement;
    }

    /** A JSON pointer in the form of a form's field: {@code /manifest/branches/0/key} is {@code manifest.branches[0].key}. */
    private static String field(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }
}
