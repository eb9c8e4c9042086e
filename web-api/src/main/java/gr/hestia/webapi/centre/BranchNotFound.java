package gr.hestia.webapi.centre;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** There is no such branch in this centre. */
public final class BranchNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private BranchNotFound() {
        super(FailureKind.NOT_FOUND, "branch-not-found");
    }

    static BranchNotFound inThisCentre() {
        return new BranchNotFound();
    }
}
