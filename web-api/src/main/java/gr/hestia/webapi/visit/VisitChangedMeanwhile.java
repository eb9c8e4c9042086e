package gr.hestia.webapi.visit;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** Somebody else changed the visit after it was opened for editing; nothing was saved. */
public final class VisitChangedMeanwhile extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private final transient VisitDetails current;
    private final long version;

    VisitChangedMeanwhile(VisitDetails current, long version) {
        super(FailureKind.CHANGED_MEANWHILE, FailureKind.CHANGED_MEANWHILE.slug());
        this.current = current;
        this.version = version;
    }

    /** What the visit says now. */
    public VisitDetails current() {
        return current;
    }

    /** The version that says so. */
    public long version() {
        return version;
    }
}
