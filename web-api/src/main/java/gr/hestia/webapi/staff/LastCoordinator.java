package gr.hestia.webapi.staff;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;
import java.util.List;
import java.util.UUID;

/** The centre's only coordinator would be lost, and with them everyone who may appoint another. */
public final class LastCoordinator extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private LastCoordinator() {
        super(FailureKind.CONFLICT, "last-coordinator");
    }

    /**
     * Lets one of them go where another remains.
     *
     * @throws LastCoordinator where there is no other
     */
    static void unlessAnother(List<StaffMember> coordinators, UUID leaving) {
        if (coordinators.stream().allMatch(member -> member.id().equals(leaving))) {
            throw new LastCoordinator();
        }
    }
}
