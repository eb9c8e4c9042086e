package gr.hestia.platform.tenancy;

/** Tenant data was asked for by work that belongs to no tenant. A defect of the caller, never of the user. */
public final class NoTenantBound extends IllegalStateException {
    NoTenantBound() {
        super("no tenant is bound");
    }
}
