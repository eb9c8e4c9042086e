package gr.hestia.admin.configuration;

import gr.hestia.platform.tenancy.Slug;

/** A tenant has its tables, and nobody wrote its configuration yet. */
public final class CentreNotConfigured extends RuntimeException {
    private CentreNotConfigured(String message) {
        super(message);
    }

    static CentreNotConfigured ofTenant(Slug slug) {
        return new CentreNotConfigured("the centre of tenant " + slug + " is not configured");
    }
}
