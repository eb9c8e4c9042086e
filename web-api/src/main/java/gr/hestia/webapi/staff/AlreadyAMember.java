package gr.hestia.webapi.staff;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The address that was to be invited already belongs to a member. */
public final class AlreadyAMember extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private AlreadyAMember() {
        super(FailureKind.CONFLICT, "already-a-member");
    }

    static AlreadyAMember withThisAddress() {
        return new AlreadyAMember();
    }
}
