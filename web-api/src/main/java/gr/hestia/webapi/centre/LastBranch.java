package gr.hestia.webapi.centre;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** A centre without a branch could receive nobody. */
public final class LastBranch extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private LastBranch() {
        super(FailureKind.CONFLICT, "last-branch");
    }

    static LastBranch wouldClose() {
        return new LastBranch();
    }
}
