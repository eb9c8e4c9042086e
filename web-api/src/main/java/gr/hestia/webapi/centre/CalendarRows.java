package gr.hestia.webapi.centre;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the calendar's tables of the current tenant. A row that is called off stays, so that calendars which took it
 * over hear of that.
 */
@Repository
class CalendarRows {

    private static final Map<CalendarKind, String> INSERT = Map.of(
            CalendarKind.CLOSURE, """
                    insert into closure (id, name_el, name_en, branch, month, day, easter_offset, first_day, last_day)
                    values (:id, :name_el, :name_en, :branch, :month, :day, :easter_offset, :first_day, :last_day)
                        on conflict (id) do nothing
                    """,
            CalendarKind.STOP, """
                    insert into itinerary_stop (id, branch, day, opens, closes, place_el, place_en, municipality_el,
                                                municipality_en, note_el, note_en)
                    values (:id, :branch, :day, :opens, :closes, :place_el, :place_en, :municipality_el,
                            :municipality_en, :note_el, :note_en)
                        on conflict (id) do nothing
                    """,
            CalendarKind.EVENT, """
                    insert into calendar_event (id, title_el, title_en, body_el, body_en, starts_at, ends_at, place_el,
                                                place_en, branch)
                    values (:id, :title_el, :title_en, :body_el, :body_en, :starts_at, :ends_at, :place_el, :place_en,
                            :branch)
                        on conflict (id) do nothing
                    """);
    private static final Map<CalendarKind, String> UPDATE = Map.of(
            CalendarKind.CLOSURE, """
                    update closure set name_el = :name_el, name_en = :name_en, branch = :branch, month = :month,
                           day = :day, easter_offset = :easter_offset, first_day = :first_day, last_day = :last_day,
                           version = version + 1
                     where id = :id
                    """,
            CalendarKind.STOP, """
                    update itinerary_stop set branch = :branch, day = :day, opens = :opens, closes = :closes,
                           place_el = :place_el, place_en = :place_en, municipality_el = :municipality_el,
                           municipality_en = :municipality_en,
                           municipality = case when municipality_el = :municipality_el then municipality end, note_el = :note_el, note_en = :note_en,
                           version = version + 1
                     where id = :id
                    """,
            CalendarKind.EVENT, """
                    update calendar_event set title_el = :title_el, title_en = :title_en, body_el = :body_el,
                           body_en = :body_en, starts_at = :starts_at, ends_at = :ends_at, place_el = :place_el,
                           place_en = :place_en, branch = :branch, version = version + 1
                     where id = :id
                    """);

    private final JdbcClient tenant;

    CalendarRows(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * The version of a row, which is held until the transaction ends.
     *
     * @throws EntryNotFound if there is no such row
     */
    long lock(CalendarKind kind, UUID id) {
        return tenant.sql("select version from " + kind.table() + " where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .orElseThrow(EntryNotFound::inThisCentre);
    }

    /** Whether it was not there yet. */
    boolean insert(CalendarEntry entry) {
        return tenant.sql(Objects.requireNonNull(INSERT.get(entry.kind())))
                        .params(values(entry))
                        .update()
                == 1;
    }

    void update(CalendarEntry entry) {
        tenant.sql(Objects.requireNonNull(UPDATE.get(entry.kind())))
                .params(values(entry))
                .update();
    }

    void setWithdrawn(CalendarKind kind, UUID id, boolean withdrawn) {
        tenant.sql("update " + kind.table() + " set withdrawn_at = " + (withdrawn ? "now()" : "null")
                        + ", version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    private static Map<String, @Nullable Object> values(CalendarEntry entry) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", entry.id());
        switch (entry) {
            case Closure closure -> closure(closure, values);
            case Stop stop -> stop(stop, values);
            case CalendarEvent event -> event(event, values);
        }
        return values;
    }

    private static void closure(Closure closure, Map<String, @Nullable Object> values) {
        words(values, "name", closure.name());
        values.put("branch", closure.branch());
        for (String column : new String[] {"month", "day", "easter_offset", "first_day", "last_day"}) {
            values.put(column, null);
        }
        switch (closure.rule()) {
            case Closure.Yearly(var day) -> {
                values.put("month", day.getMonthValue());
                values.put("day", day.getDayOfMonth());
            }
            case Closure.ByEaster(int offset) -> values.put("easter_offset", offset);
            case Closure.Once(var first, var last) -> {
                values.put("first_day", first);
                values.put("last_day", last);
            }
        }
    }

    private static void stop(Stop stop, Map<String, @Nullable Object> values) {
        values.put("branch", stop.branch());
        values.put("day", stop.day());
        values.put("opens", stop.opens());
        values.put("closes", stop.closes());
        words(values, "place", stop.place());
        words(values, "municipality", stop.municipality());
        words(values, "note", stop.note());
    }

    private static void event(CalendarEvent event, Map<String, @Nullable Object> values) {
        words(values, "title", event.title());
        words(values, "body", event.body());
        values.put("starts_at", event.starts().atOffset(ZoneOffset.UTC));
        values.put("ends_at", event.ends() == null ? null : event.ends().atOffset(ZoneOffset.UTC));
        words(values, "place", event.place());
        values.put("branch", event.branch());
    }

    private static void words(Map<String, @Nullable Object> values, String name, @Nullable LocalText text) {
        values.put(name + "_el", text == null ? null : text.el());
        values.put(name + "_en", text == null ? null : text.en());
    }
}
