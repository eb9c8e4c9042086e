package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.SharedCache;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The current tenant's centre, as citizens see it. Kept in memory under the tenant's id, and forgotten on every replica
 * within a second of a change, because {@link CentreChanges} is told in the transaction that makes it.
 */
@Component
public class Centres {

    private static final int KEPT = 1_000;

    private final CentreTables tables;
    private final SharedCache<Centre> kept;

    Centres(CentreTables tables, CatalogChanges changes) {
        this.tables = tables;
        this.kept = new SharedCache<>(changes, KEPT, CatalogChanges.CENTRES);
    }

    /** The centre, or empty where its configuration has not been written yet. */
    public Optional<Centre> find() {
        return kept.find(
                CurrentTenant.get().toString(),
                tenant -> new CentreAssembly(tables.read()).assemble().orElse(null));
    }

    /**
     * The centre as it is now and not as it is remembered: for whoever has just changed it.
     *
     * @throws CentreNotDescribed where its configuration has not been written yet
     */
    public Centre read() {
        return new CentreAssembly(tables.read()).assemble().orElseThrow(CentreNotDescribed::new);
    }

    /** @throws CentreNotDescribed where its configuration has not been written yet */
    public Centre get() {
        return find().orElseThrow(CentreNotDescribed::new);
    }
}
