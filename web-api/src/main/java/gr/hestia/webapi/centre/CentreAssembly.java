package gr.hestia.webapi.centre;

import gr.hestia.webapi.centre.CentreTables.Rows;
import gr.hestia.webapi.centre.LegalReference.Gazette;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a centre together from the rows of its tables. */
final class CentreAssembly {

    private final Rows rows;

    CentreAssembly(Rows rows) {
        this.rows = rows;
    }

    /** The centre, or empty where onboarding has not described it yet. */
    Optional<Centre> assemble() {
        return rows.of("centre").findFirst().map(this::centre);
    }

    /** All branches, closed ones too. */
    List<KeptBranch> branches() {
        return rows.list("branch", row -> new KeptBranch(branch(row), row.flag("active"), row.version()));
    }

    private Centre centre(CentreRow row) {
        return new Centre(
                row.words("name"),
                new Area(
                        row.text("municipality"),
                        row.words("municipality"),
                        row.words("regional_unit"),
                        row.words("region")),
                "PLANNED".equals(row.findText("stage")),
                new Operator(row.findText("operator_kind"), row.findWords("operator"), row.findWords("supervisor")),
                row.findText("operating_since"),
                row.findFlag("free_of_charge"),
                contact(row, rows.list("centre_phone", CentreAssembly::phone)),
                row.findFlag("closed_on_state_holidays"),
                row.findWords("closures_note"),
                row.findWords("staffing_note"),
                new Source(
                        row.text("source_title"),
                        row.findText("source_publisher"),
                        row.findDay("source_published"),
                        row.findDay("source_changed")),
                rows.list("centre_text", text -> new CentreText(text.findWords("title"), text.words("body"))),
                rows.list(
                        "centre_link",
                        link -> new CentreLink(link.text("kind"), link.findWords("title"), link.text("url"))),
                rows.list("legal_reference", CentreAssembly::law),
                rows.of("branch")
                        .filter(branch -> branch.flag("active"))
                        .map(this::branch)
                        .toList(),
                rows.list("itinerary_stop", CentreAssembly::stop),
                rows.list("service_axis", CentreAssembly::axis),
                rows.list("service", CentreAssembly::service),
                rows.list("served_group", group -> new ServedGroup(group.words("name"), group.findWords("note"))),
                row.flag("served_by_priority"),
                rows.list("staff_position", CentreAssembly::position),
                rows.list("closure", CentreAssembly::closure),
                rows.list("calendar_event", CentreAssembly::event),
                rows.list("funding_act", act -> FundingRows.act(act, rows)));
    }

    private static LegalReference law(CentreRow row) {
        String issue = row.findText("gazette_issue");
        String series = row.findText("gazette_series");
        LocalDate date = row.findDay("gazette_date");
        return new LegalReference(
                row.text("kind"),
                row.words("citation"),
                row.findWords("note"),
                issue == null && series == null && date == null ? null : new Gazette(issue, series, date),
                row.findText("url"));
    }

    private Branch branch(CentreRow row) {
        return new Branch(
                row.id("id"),
                row.text("kind"),
                row.words("name"),
                row.findWords("description"),
                contact(row, rows.list("branch_phone", "branch", row, CentreAssembly::phone)),
                row.findFlag("by_appointment"),
                rows.list("branch_hours", "branch", row, CentreAssembly::hours),
                row.findWords("hours_note"),
                rows.list("branch_catchment", "branch", row, CentreAssembly::catchment));
    }

    private static Contact contact(CentreRow row, List<Phone> phones) {
        return new Contact(
                row.findWords("place"),
                row.findWords("address"),
                row.findText("post_code"),
                row.findText("email"),
                phones);
    }

    private static Phone phone(CentreRow row) {
        return new Phone(row.text("number"), row.findWords("label"));
    }

    private static OpeningTime hours(CentreRow row) {
        return new OpeningTime(
                DayOfWeek.of(row.number("day")),
                row.findTime("opens"),
                row.findTime("closes"),
                row.findDay("valid_from"),
                row.findDay("valid_until"));
    }

    private static Catchment catchment(CentreRow row) {
        return new Catchment(
                row.text("municipality"),
                row.words("municipality"),
                row.list("municipal_units"),
                row.findWords("basis"));
    }

    private static Stop stop(CentreRow row) {
        return new Stop(
                row.id("id"),
                row.id("branch"),
                row.day("day"),
                row.findTime("opens"),
                row.findTime("closes"),
                row.words("place"),
                row.findWords("municipality"),
                row.findWords("note"),
                row.has("withdrawn_at"),
                row.version());
    }

    private static ServiceAxis axis(CentreRow row) {
        return new ServiceAxis(
                row.id("id"), row.text("key"), row.words("title"), row.findWords("body"), row.flag("own"));
    }

    private static OfferedService service(CentreRow row) {
        return new OfferedService(
                row.id("id"),
                row.findId("axis"),
                row.words("title"),
                row.findWords("body"),
                row.flag("own"),
                row.findText("mitos"));
    }

    private static StaffPosition position(CentreRow row) {
        return new StaffPosition(
                row.words("title"),
                row.findNumber("head_count"),
                row.flag("coordinator"),
                row.findText("contract"),
                row.findId("branch"));
    }

    private static Closure closure(CentreRow row) {
        return new Closure(
                row.id("id"),
                row.words("name"),
                row.findId("branch"),
                rule(row),
                row.has("withdrawn_at"),
                row.version());
    }

    private static Closure.Rule rule(CentreRow row) {
        if (row.has("month")) {
            return new Closure.Yearly(MonthDay.of(row.number("month"), row.number("day")));
        }
        Integer offset = row.findNumber("easter_offset");
        return offset == null
                ? new Closure.Once(row.day("first_day"), row.day("last_day"))
                : new Closure.ByEaster(offset);
    }

    private static CalendarEvent event(CentreRow row) {
        @Nullable OffsetDateTime ends = row.findMoment("ends_at");
        return new CalendarEvent(
                row.id("id"),
                row.words("title"),
                row.findWords("body"),
                Objects.requireNonNull(row.findMoment("starts_at")).toInstant(),
                ends == null ? null : ends.toInstant(),
                row.findWords("place"),
                row.findId("branch"),
                row.has("withdrawn_at"),
                row.version());
    }
}
