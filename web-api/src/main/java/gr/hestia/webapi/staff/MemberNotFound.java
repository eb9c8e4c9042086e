package gr.hestia.webapi.staff;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** No member of this centre has the id that was asked for. */
public final class MemberNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private MemberNotFound() {
        super(FailureKind.NOT_FOUND, "member-not-found");
    }

    static MemberNotFound inThisCentre() {
        return new MemberNotFound();
    }
}
