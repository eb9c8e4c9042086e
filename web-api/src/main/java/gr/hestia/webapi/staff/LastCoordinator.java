package gr.hestia.webapi.staff;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The centre's only coordinator would be lost, and with them everyone who may appoint another. */
public final class LastCoordinator extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private LastCoordinator() {
        super(FailureKind.CONFLICT, "last-coordinator");
    }

    static LastCoordinator wouldLeave() {
        return new LastCoordinator();
    }
}
