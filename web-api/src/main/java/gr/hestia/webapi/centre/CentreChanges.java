package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every replica that the current tenant's centre has changed. Called inside the transaction that changes it:
 * PostgreSQL delivers the word when that commits, and not at all when it does not.
 */
@Component
class CentreChanges {

    /** The channel; its payload is the tenant's id. The control plane tells it too when it configures a centre. */
    static final String CHANNEL = "hestia_centre";

    private final JdbcClient tenant;

    CentreChanges(JdbcClient tenant) {
        this.tenant = tenant;
    }

    void tell() {
        CatalogChanges.tell(tenant, CHANNEL, CurrentTenant.get().toString());
    }
}
