package gr.hestia.webapi.centre;

/** A tenant is in service but its centre's configuration is missing; onboarding writes it before a tenant is active. */
public final class CentreNotDescribed extends IllegalStateException {
    CentreNotDescribed() {
        super("the centre of this tenant is not described");
    }
}
