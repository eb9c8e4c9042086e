package gr.hestia.admin.onboarding.wizard;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** This login has no such draft: it was confirmed, or the login in which it was made has ended. */
final class DraftNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private DraftNotFound() {
        super(FailureKind.NOT_FOUND, "draft-not-found");
    }

    static DraftNotFound inSession() {
        return new DraftNotFound();
    }
}
