package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.Stage;
import gr.hestia.platform.tenancy.Slug;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the tables of a tenant back into a manifest, and says where the two differ. */
@Component
public class ReadBackCentre {

    /**
     * What the tables say, without what the centre's people added.
     *
     * @param connection one whose search path is the tenant's schema
     * @param slug the tenant's slug, which its tables do not hold
     * @throws CentreNotConfigured if nothing was written yet
     */
    public Manifest read(Connection connection, Slug slug) {
        TenantTables tables = new TenantTables(connection);
        return tables.list("select * from centre", row -> manifest(row, slug, tables)).stream()
                .findFirst()
                .orElseThrow(() -> CentreNotConfigured.ofTenant(slug));
    }

    /**
     * Where the tables do not say what the manifest says.
     *
     * @param connection one whose search path is the tenant's schema
     * @return JSON pointers into the manifest, to the innermost fields that differ (in closures, events and itineraries
     *     the key stands for the index); empty when all is as it should be
     * @throws CentreNotConfigured if nothing was written yet
     */
    public List<String> differences(Connection connection, Manifest manifest) {
        return Difference.between(manifest, read(connection, manifest.slug()));
    }

    private static Manifest manifest(Columns row, Slug slug, TenantTables tables) throws SQLException {
        PageRows page = new PageRows(tables);
        ServiceRows services = new ServiceRows(tables);
        CalendarRows calendar = new CalendarRows(tables);
        return new Manifest(
                slug,
                row.string("municipality"),
                row.string("region"),
                row.string("regional_unit"),
                row.text("name"),
                stage(row),
                CentreRows.operator(row),
                row.textOrNull("supervisor"),
                CentreRows.since(row),
                row.flagOrNull("free_of_charge"),
                ContactRows.read(row, tables, "centre_phone", "centre"),
                page.legalBasis(),
                page.texts(),
                page.links(),
                new BranchRows(tables).read(),
                services.axes(),
                services.services(),
                services.servedGroups(),
                row.flagOrNull("served_by_priority"),
                services.staff(row.textOrNull("staffing_note")),
                calendar.closures(row),
                calendar.events(),
                new FundingRows(tables).read(),
                CentreRows.source(row));
    }

    private static @Nullable Stage stage(Columns row) throws SQLException {
        String stage = row.stringOrNull("stage");
        return stage == null ? null : Stage.valueOf(stage);
    }
}
