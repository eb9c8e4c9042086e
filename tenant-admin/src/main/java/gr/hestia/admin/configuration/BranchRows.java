package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Branch;
import gr.hestia.admin.manifest.Catchment;
import gr.hestia.admin.manifest.ItineraryStop;
import gr.hestia.admin.manifest.OpeningTime;
import gr.hestia.admin.manifest.Weekday;
import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The branches, each with its telephones, hours and catchment, which follow the branch: where people changed it, they
 * stay too.
 */
final class BranchRows {

    private final TenantTables tables;

    BranchRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(List<Branch> branches, ReferenceList list) {
        List<Row> rows = IntStream.range(0, branches.size())
                .mapToObj(position -> row(branches.get(position)).set("position", position))
                .toList();
        Set<String> written = tables.putUnlessEdited("branch", rows);
        branches.stream().filter(branch -> written.contains(branch.key())).forEach(branch -> writeOwned(branch, list));
        tables.closeOtherBranches(rows);
        tables.replaceUnlessEdited(
                "itinerary_stop",
                branches.stream()
                        .flatMap(branch -> branch.itinerary().stream().map(stop -> row(branch, stop, list)))
                        .toList());
    }

    private void writeOwned(Branch branch, ReferenceList list) {
        UUID id = tables.id("branch", branch.key());
        tables.putOwned("branch_phone", "branch", id, ContactRows.phones(branch.contact()));
        tables.putOwned(
                "branch_hours",
                "branch",
                id,
                branch.hours().stream().map(BranchRows::row).toList());
        tables.putOwned(
                "branch_catchment",
                "branch",
                id,
                branch.catchment().stream().map(served -> row(served, list)).toList());
    }

    private static Row row(Branch branch) {
        Row row = Row.keyed(branch.key())
                .set("kind", branch.kind())
                .text("name", branch.name())
                .text("description", branch.description())
                .set("by_appointment", branch.byAppointment())
                .text("hours_note", branch.hoursNote())
                .set("active", true);
        return ContactRows.put(row, branch.contact());
    }

    private static Row row(OpeningTime interval) {
        return new Row()
                .set("day", interval.day().toDayOfWeek().getValue())
                .set("opens", interval.from())
                .set("closes", interval.to())
                .set("valid_from", interval.validFrom())
                .set("valid_until", interval.validUntil());
    }

    private static Row row(Catchment served, ReferenceList list) {
        return municipality(new Row(), list.getMunicipality(served.municipality()))
                .set("municipal_units", served.municipalUnits().toArray(String[]::new))
                .text("basis", served.basis());
    }

    private static Row row(Branch branch, ItineraryStop stop, ReferenceList list) {
        String municipality = stop.municipality();
        return municipality(Row.keyed(stop.key()), municipality == null ? null : list.getMunicipality(municipality))
                .reference("branch", "branch", branch.key())
                .set("day", stop.date())
                .set("opens", stop.from())
                .set("closes", stop.to())
                .text("place", stop.place())
                .text("note", stop.note());
    }

    private static Row municipality(Row row, @Nullable Municipality municipality) {
        return row.set("municipality", municipality == null ? null : municipality.key())
                .set("municipality_el", municipality == null ? null : municipality.nameGreek())
                .set("municipality_en", municipality == null ? null : municipality.nameEnglish());
    }

    List<Branch> read() {
        return tables.list("select * from branch where active and key is not null order by position", this::branch);
    }

    private Branch branch(Columns row) throws SQLException {
        UUID id = row.id();
        return new Branch(
                row.string("key"),
                row.string("kind"),
                row.text("name"),
                row.textOrNull("description"),
                ContactRows.read(row, tables, "branch_phone", "branch"),
                tables.list("select * from branch_hours where branch = ? order by position", BranchRows::hours, id),
                row.textOrNull("hours_note"),
                row.flagOrNull("by_appointment"),
                tables.list(
                        "select * from branch_catchment where branch = ? order by position", BranchRows::served, id),
                tables.list(
                        "select * from itinerary_stop where branch = ? and key is not null order by day, key",
                        BranchRows::stop,
                        id));
    }

    private static OpeningTime hours(Columns row) throws SQLException {
        return new OpeningTime(
                Weekday.of(DayOfWeek.of(row.number("day"))),
                row.timeOrNull("opens"),
                row.timeOrNull("closes"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_until"));
    }

    private static Catchment served(Columns row) throws SQLException {
        return new Catchment(row.string("municipality"), row.strings("municipal_units"), row.textOrNull("basis"));
    }

    private static ItineraryStop stop(Columns row) throws SQLException {
        return new ItineraryStop(
                row.string("key"),
                row.date("day"),
                row.timeOrNull("opens"),
                row.timeOrNull("closes"),
                row.text("place"),
                row.stringOrNull("municipality"),
                row.textOrNull("note"));
    }
}
