package gr.hestia.webapi.visit;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;
import java.util.UUID;

/** This centre has logged no such visit. */
public final class VisitNotFound extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private VisitNotFound(UUID id) {
        super(FailureKind.NOT_FOUND, "visit-not-found", id.toString());
    }

    /** No visit has this id. */
    public static VisitNotFound withId(UUID id) {
        return new VisitNotFound(id);
    }
}
