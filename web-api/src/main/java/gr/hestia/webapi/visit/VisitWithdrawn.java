package gr.hestia.webapi.visit;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The visit was withdrawn; it is restored before it is changed. */
public final class VisitWithdrawn extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    VisitWithdrawn() {
        super(FailureKind.CONFLICT, "visit-withdrawn");
    }
}
