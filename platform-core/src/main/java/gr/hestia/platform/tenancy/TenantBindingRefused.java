package gr.hestia.platform.tenancy;

/** A tenant was bound where another's connection or work is still open. A defect of the caller. */
public final class TenantBindingRefused extends IllegalStateException {
    private TenantBindingRefused(String message) {
        super(message);
    }

    static TenantBindingRefused insideTransaction() {
        return new TenantBindingRefused("a tenant cannot be bound inside an open transaction");
    }

    static TenantBindingRefused insideAnotherTenant() {
        return new TenantBindingRefused("a tenant cannot be bound inside the work of another");
    }
}
