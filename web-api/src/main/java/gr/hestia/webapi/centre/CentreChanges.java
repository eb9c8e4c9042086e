package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every replica that the current tenant's centre has changed. Called inside the transaction that changes it:
 * PostgreSQL delivers the word when that commits, and not at all when it does not. The control plane tells it too, when
 * it configures a centre.
 */
@Component
class CentreChanges {

    private final CatalogChanges changes;
    private final JdbcClient tenant;

    CentreChanges(CatalogChanges changes, JdbcClient tenant) {
        this.changes = changes;
        this.tenant = tenant;
    }

    void tell() {
        changes.tell(tenant, CatalogChanges.CENTRES, CurrentTenant.get().toString());
    }
}
