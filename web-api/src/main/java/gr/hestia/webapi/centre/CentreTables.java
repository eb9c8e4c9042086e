package gr.hestia.webapi.centre;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a centre from the tables of the current tenant: one statement, so one round trip and one moment in time. The
 * tables are small and read as a whole; what is read is cached by {@link Centres}.
 */
@Repository
class CentreTables {

    /** What is read, each in its order. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("centre", "id"),
            Map.entry("centre_phone", "position"),
            Map.entry("legal_reference", "position"),
            Map.entry("centre_text", "position"),
            Map.entry("centre_link", "position"),
            Map.entry("branch", "position"),
            Map.entry("branch_phone", "position"),
            Map.entry("branch_hours", "position"),
            Map.entry("branch_catchment", "position"),
            Map.entry("itinerary_stop", "day, opens, id"),
            Map.entry("service_axis", "position"),
            Map.entry("service", "position"),
            Map.entry("served_group", "position"),
            Map.entry("staff_position", "position"),
            Map.entry("closure", "month, day, easter_offset, first_day, id"),
            Map.entry("calendar_event", "starts_at, id"),
            Map.entry("funding_act", "position"),
            Map.entry("funding_decision", "position"));

    private static final String STATEMENT = TABLES.entrySet().stream()
            .map(table -> "'%1$s', (select jsonb_agg(to_jsonb(r) order by %2$s) from %1$s r)"
                    .formatted(table.getKey(), table.getValue()))
            .collect(Collectors.joining(", ", "select jsonb_build_object(", ")::text"));

    private final JdbcClient tenant;
    private final JsonMapper json;

    CentreTables(JdbcClient tenant, JsonMapper json) {
        this.tenant = tenant;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** All rows at this moment. */
    Rows read() {
        String document = tenant.sql(STATEMENT).query(String.class).single();
        return new Rows(json.readTree(document));
    }

    /** The rows of all tables at one moment. */
    record Rows(JsonNode document) {

        Stream<CentreRow> of(String table) {
            return document.path(table).valueStream().map(CentreRow::new);
        }

        <V> List<V> list(String table, Function<CentreRow, V> read) {
            return of(table).map(read).toList();
        }

        /** The rows of a table that belong to one row of another. */
        <V> List<V> list(String table, String parent, CentreRow owner, Function<CentreRow, V> read) {
            String id = owner.text("id");
            return of(table)
                    .filter(row -> id.equals(row.findText(parent)))
                    .map(read)
                    .toList();
        }
    }
}
