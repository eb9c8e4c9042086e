package gr.hestia.webapi.household;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** Somebody else changed the household after it was opened for editing; nothing was saved. */
public final class HouseholdChangedMeanwhile extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private final transient Household current;

    HouseholdChangedMeanwhile(Household current) {
        super(FailureKind.CHANGED_MEANWHILE, FailureKind.CHANGED_MEANWHILE.slug());
        this.current = current;
    }

    /** What it says now. */
    public Household current() {
        return current;
    }
}
