package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.LocalText;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ServedGroup;
import gr.hestia.admin.manifest.Service;
import gr.hestia.admin.manifest.ServiceAxis;
import gr.hestia.admin.manifest.Staff;
import gr.hestia.admin.manifest.Staff.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a centre offers, for whom, and by what staff. */
final class ServiceRows {

    private final TenantTables tables;

    ServiceRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(Manifest manifest) {
        List<Row> axes = manifest.axes().stream()
                .map(axis -> Row.keyed(axis.code())
                        .text("title", axis.title())
                        .text("body", axis.text())
                        .set("own", axis.own()))
                .toList();
        tables.put("service_axis", axes);
        tables.replace(
                "service", manifest.services().stream().map(ServiceRows::row).toList());
        tables.keepOnly("service_axis", axes);
        tables.replace(
                "served_group",
                manifest.servedGroups().stream()
                        .map(group -> Row.keyed(group.key())
                                .text("name", group.name())
                                .text("note", group.note()))
                        .toList());
        Staff staff = manifest.staff();
        tables.replace(
                "staff_position",
                staff == null
                        ? List.of()
                        : staff.positions().stream().map(ServiceRows::row).toList());
    }

    private static Row row(Service service) {
        return Row.keyed(service.key())
                .reference("axis", "service_axis", service.axis())
                .text("title", service.title())
                .text("body", service.text())
                .set("own", service.own())
                .set("mitos", service.mitos());
    }

    private static Row row(Position position) {
        return Row.keyed(position.key())
                .text("title", position.title())
                .set("head_count", position.count())
                .set("coordinator", position.coordinator())
                .set("contract", position.contract())
                .reference("branch", "branch", position.branch());
    }

    List<ServiceAxis> axes() {
        return tables.list(
                "select * from service_axis order by position",
                row -> new ServiceAxis(row.string("key"), row.text("title"), row.textOrNull("body"), row.flag("own")));
    }

    List<Service> services() {
        return tables.list(
                """
                select s.*, a.key as axis_key from service s left join service_axis a on a.id = s.axis
                 order by s.position
                """,
                row -> new Service(
                        row.string("key"),
                        row.stringOrNull("axis_key"),
                        row.text("title"),
                        row.textOrNull("body"),
                        row.flag("own"),
                        row.stringOrNull("mitos")));
    }

    List<ServedGroup> servedGroups() {
        return tables.list(
                "select * from served_group order by position",
                row -> new ServedGroup(row.string("key"), row.text("name"), row.textOrNull("note")));
    }

    @Nullable
    Staff staff(@Nullable LocalText note) {
        List<Position> positions = tables.list(
                """
                select p.*, b.key as branch_key from staff_position p left join branch b on b.id = p.branch
                 order by p.position
                """,
                row -> new Position(
                        row.string("key"),
                        row.text("title"),
                        row.numberOrNull("head_count"),
                        row.flag("coordinator"),
                        row.stringOrNull("contract"),
                        row.stringOrNull("branch_key")));
        return note == null && positions.isEmpty() ? null : new Staff(note, positions);
    }
}
