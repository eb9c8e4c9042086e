package gr.hestia.admin.tenant;

import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** A tenant does not stand where the act that was asked for begins. */
public final class TenantInOtherState extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private TenantInOtherState(TenantState found, TenantState needed) {
        super(
                FailureKind.CONFLICT,
                "tenant-in-other-state",
                inWords("tenant.state.", found),
                inWords("tenant.state.", needed));
    }

    static TenantInOtherState found(TenantState found, TenantState needed) {
        return new TenantInOtherState(found, needed);
    }
}
