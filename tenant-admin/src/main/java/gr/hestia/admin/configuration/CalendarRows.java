package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.CalendarEvent;
import gr.hestia.admin.manifest.ClosureRule;
import gr.hestia.admin.manifest.Closures;
import gr.hestia.admin.manifest.Closures.LocalClosure;
import gr.hestia.admin.manifest.Manifest;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a centre is closed, and what happens there. */
final class CalendarRows {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    private final TenantTables tables;

    CalendarRows(TenantTables tables) {
        this.tables = tables;
    }

    void write(Manifest manifest) {
        Closures closures = manifest.closures();
        tables.replaceUnlessEdited(
                "closure",
                closures == null
                        ? List.of()
                        : closures.local().stream().map(CalendarRows::row).toList());
        tables.replaceUnlessEdited(
                "calendar_event",
                manifest.events().stream().map(CalendarRows::row).toList());
    }

    private static Row row(LocalClosure closure) {
        Row row = Row.keyed(closure.key()).text("name", closure.name()).reference("branch", "branch", closure.branch());
        return switch (closure.on()) {
            case ClosureRule.EveryYear(MonthDay on) -> rule(row, on, null, null);
            case ClosureRule.ByEaster(int offset) -> rule(row, null, offset, null);
            case ClosureRule.Once once -> rule(row, null, null, once);
        };
    }

    private static Row rule(Row row, @Nullable MonthDay on, @Nullable Integer easter, ClosureRule.@Nullable Once once) {
        return row.set("month", on == null ? null : on.getMonthValue())
                .set("day", on == null ? null : on.getDayOfMonth())
                .set("easter_offset", easter)
                .set("first_day", once == null ? null : once.first())
                .set("last_day", once == null ? null : once.last());
    }

    private static Row row(CalendarEvent event) {
        return Row.keyed(event.key())
                .text("title", event.title())
                .text("body", event.text())
                .set("starts_at", moment(event.starts()))
                .set("ends_at", moment(event.ends()))
                .text("place", event.place())
                .reference("branch", "branch", event.branch());
    }

    private static @Nullable OffsetDateTime moment(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(GREECE).toOffsetDateTime();
    }

    private static @Nullable LocalDateTime local(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(GREECE).toLocalDateTime();
    }

    @Nullable
    Closures closures(Columns centre) throws SQLException {
        Closures closures = new Closures(
                centre.flagOrNull("closed_on_state_holidays"),
                centre.textOrNull("closures_note"),
                tables.list(
                        """
                        select c.*, b.key as branch_key from closure c left join branch b on b.id = c.branch
                         where c.key is not null order by c.key
                        """,
                        row -> new LocalClosure(
                                row.string("key"), row.text("name"), rule(row), row.stringOrNull("branch_key"))));
        return closures.equals(new Closures(null, null, List.of())) ? null : closures;
    }

    private static ClosureRule rule(Columns row) throws SQLException {
        Integer month = row.numberOrNull("month");
        if (month != null) {
            return new ClosureRule.EveryYear(MonthDay.of(month, row.number("day")));
        }
        Integer easter = row.numberOrNull("easter_offset");
        return easter != null
                ? new ClosureRule.ByEaster(easter)
                : new ClosureRule.Once(row.date("first_day"), row.date("last_day"));
    }

    List<CalendarEvent> events() {
        return tables.list(
                """
                select e.*, b.key as branch_key from calendar_event e left join branch b on b.id = e.branch
                 where e.key is not null order by e.key
                """,
                row -> new CalendarEvent(
                        row.string("key"),
                        row.text("title"),
                        row.textOrNull("body"),
                        Objects.requireNonNull(local(row.momentOrNull("starts_at"))),
                        local(row.momentOrNull("ends_at")),
                        row.textOrNull("place"),
                        row.stringOrNull("branch_key")));
    }
}
