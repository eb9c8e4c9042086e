package gr.hestia.admin.tenant;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;

/** The jurisdiction of whoever asks has no such tenant. Whether another has is not said. */
public final class TenantNotFound extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private TenantNotFound() {
        super(FailureKind.NOT_FOUND, "tenant-not-found");
    }

    static TenantNotFound inJurisdiction() {
        return new TenantNotFound();
    }
}
