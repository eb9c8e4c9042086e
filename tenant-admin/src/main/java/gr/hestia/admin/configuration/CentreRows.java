package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Closures;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.Operator;
import gr.hestia.admin.manifest.PartialDate;
import gr.hestia.admin.manifest.Source;
import gr.hestia.admin.manifest.Staff;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.admin.municipality.Region;
import gr.hestia.admin.municipality.RegionalUnit;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The one row of the table {@code centre}, and its telephones. */
final class CentreRows {

    private final TenantTables tables;

    CentreRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(Manifest manifest, ReferenceList list) {
        Row row = new Row();
        names(row, manifest, list);
        nature(row, manifest);
        ContactRows.put(row, manifest.contact());
        source(row, manifest.source());
        tables.putCentre(row);
        tables.putOwned("centre_phone", "centre", tables.centre(), ContactRows.phones(manifest.contact()));
    }

    private static void names(Row row, Manifest manifest, ReferenceList list) {
        Municipality municipality = list.getMunicipality(manifest.municipality());
        RegionalUnit unit = list.getRegionalUnit(manifest.regionalUnit());
        Region region = list.getRegion(manifest.region());
        row.set("municipality", municipality.key())
                .set("municipality_el", municipality.nameGreek())
                .set("municipality_en", municipality.nameEnglish())
                .set("regional_unit", unit.key())
                .set("regional_unit_el", unit.nameGreek())
                .set("regional_unit_en", unit.nameEnglish())
                .set("region", region.key())
                .set("region_el", region.nameGreek())
                .set("region_en", region.nameEnglish())
                .text("name", manifest.name());
    }

    private static void nature(Row row, Manifest manifest) {
        Operator operator = manifest.operator();
        PartialDate since = manifest.operatingSince();
        Staff staff = manifest.staff();
        Closures closures = manifest.closures();
        row.set("stage", name(manifest.stage()))
                .set("operator_kind", operator == null ? null : operator.kind().name())
                .text("operator", operator == null ? null : operator.name())
                .text("supervisor", manifest.supervisedBy())
                .set("operating_since", since == null ? null : since.value())
                .set("free_of_charge", manifest.freeOfCharge())
                .set("served_by_priority", manifest.servedGroupsByPriority())
                .text("staffing_note", staff == null ? null : staff.note())
                .set("closed_on_state_holidays", closures == null ? null : closures.stateHolidays())
                .text("closures_note", closures == null ? null : closures.note());
    }

    private static void source(Row row, Source source) {
        row.set("source_title", source.title())
                .set("source_publisher", source.publisher())
                .set("source_published", source.published())
                .set("source_changed", source.changed());
    }

    static @Nullable Operator operator(Columns row) throws SQLException {
        String kind = row.stringOrNull("operator_kind");
        return kind == null ? null : new Operator(Operator.Kind.valueOf(kind), row.text("operator"));
    }

    static @Nullable PartialDate since(Columns row) throws SQLException {
        String since = row.stringOrNull("operating_since");
        return since == null ? null : new PartialDate(since);
    }

    static Source source(Columns row) throws SQLException {
        return new Source(
                row.string("source_title"),
                row.stringOrNull("source_publisher"),
                row.dateOrNull("source_published"),
                row.dateOrNull("source_changed"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
