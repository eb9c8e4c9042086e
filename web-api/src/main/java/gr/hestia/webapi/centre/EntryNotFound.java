package gr.hestia.webapi.centre;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The calendar of this centre has no such entry. */
public final class EntryNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private EntryNotFound() {
        super(FailureKind.NOT_FOUND, "entry-not-found");
    }

    /** The entry may be of another centre; nobody is told which. */
    public static EntryNotFound inThisCentre() {
        return new EntryNotFound();
    }
}
