package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.municipality.ReferenceList;
import java.sql.Connection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes a checked manifest into the tables of a tenant.
 *
 * <p>It may run as often as needed: rows are found again by their keys and keep their ids, and what an earlier manifest
 * said and this one does not is removed. What the centre's own people changed since, they keep: a branch (with its
 * telephones, hours and catchment), closure, event or stop whose version is above 0, or that has no key because they
 * added it. A branch that is in the manifest no more is taken out of service rather than deleted, because visits
 * happened there. The data plane hears of it and forgets what it remembered of the centre.
 */
@Component
public class ConfigureCentre {

    private final ReferenceList list;

    /** @param list where the names of municipalities come from */
    public ConfigureCentre(ReferenceList list) {
        this.list = list;
    }

    /**
     * Writes the manifest; all or nothing, if the connection is in a transaction.
     *
     * @param connection one whose search path is the tenant's schema, of a login that may write there
     * @return what was left as people had changed it, for example {@code branch/core}
     */
    public List<String> configure(Connection connection, Manifest manifest) {
        TenantTables tables = new TenantTables(connection);
        new CentreRows(tables).write(manifest, list);
        new PageRows(tables).write(manifest);
        new BranchRows(tables).write(manifest.branches(), list);
        new ServiceRows(tables).write(manifest);
        new CalendarRows(tables).write(manifest);
        new FundingRows(tables).write(manifest.fundingActs());
        tables.tellReplicas();
        return tables.kept();
    }
}
