package gr.hestia.admin.configuration;

import gr.hestia.platform.tenancy.CatalogChanges;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tables of configuration of the tenant whose schema a connection searches.
 *
 * <p>A row is found again by its key, or by its place under the row that owns it, and keeps its id. What the centre's
 * own people changed, seen from its version, stays as they left it.
 */
final class TenantTables {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final List<String> kept = new ArrayList<>();

    TenantTables(Connection connection) {
        this.batches = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.jdbc = JdbcClient.create(batches);
    }

    /** Writes rows of a table that only manifests fill, in their order. */
    void put(String table, List<Row> rows) {
        upsert(table, "key", numbered(rows), "");
    }

    /** Writes rows and removes those of an earlier manifest that are in this one no more. */
    void replace(String table, List<Row> rows) {
        put(table, rows);
        keepOnly(table, rows);
    }

    /** Removes rows of an earlier manifest that are in this one no more. */
    void keepOnly(String table, List<Row> rows) {
        jdbc.sql("delete from " + table + " where key <> all (?)")
                .param(keys(rows))
                .update();
    }

    /**
     * Writes rows of a table that people edit too.
     *
     * @return the keys of those written; the others people changed since
     */
    Set<String> putUnlessEdited(String table, List<Row> rows) {
        int[] counts = upsert(table, "key", rows, "where " + table + ".version = 0");
        Set<String> written = new HashSet<>();
        for (int index = 0; index < counts.length; index++) {
            String key = rows.get(index).key();
            if (counts[index] == 1) {
                written.add(key);
            } else {
                kept.add(table + "/" + key);
            }
        }
        return written;
    }

    /** Writes rows of a table that people edit too; what they changed or added stays. */
    void replaceUnlessEdited(String table, List<Row> rows) {
        putUnlessEdited(table, rows);
        jdbc.sql("delete from " + table + " where version = 0 and key <> all (?)")
                .param(keys(rows))
                .update();
    }

    /** Writes the one row that the table centre has. */
    void putCentre(Row row) {
        upsert("centre", "single", List.of(row.set("single", true)), "");
    }

    /** Writes the rows that another row owns, in their order, and removes what there was beyond them. */
    void putOwned(String table, String owner, UUID ownerId, List<Row> rows) {
        rows.forEach(row -> row.set(owner, ownerId));
        upsert(table, owner + ", position", numbered(rows), "");
        jdbc.sql("delete from " + table + " where " + owner + " = ? and position >= ?")
                .params(ownerId, rows.size())
                .update();
    }

    /** The id of the row with this key. */
    UUID id(String table, String key) {
        return jdbc.sql("select id from " + table + " where key = ?")
                .param(key)
                .query(UUID.class)
                .single();
    }

    /** The id of the one row that the table centre has. */
    UUID centre() {
        return jdbc.sql("select id from centre").query(UUID.class).single();
    }

    /** Reads rows. */
    <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> reader.read(new Columns(row)))
                .list();
    }

    /** Takes out of service the branches that are in this manifest no more; what happened at them stays. */
    void closeOtherBranches(List<Row> rows) {
        jdbc.sql("update branch set active = false where version = 0 and key <> all (?)")
                .param(keys(rows))
                .update();
    }

    /** The rows that were left as people had changed them, as {@code branch/core}. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /** Writes rows of one table, which all have the same columns, in one batch; returns how many each of them changed. */
    private int[] upsert(String table, String found, List<Row> rows, String condition) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        Row row = rows.getFirst();
        return batches.batchUpdate(
                "insert into %s (id, %s) values (uuidv7(), %s) on conflict (%s) do update set %s %s"
                        .formatted(table, row.columns(), row.expressions(), found, row.assignments(), condition),
                rows.stream()
                        .map(each -> new MapSqlParameterSource(each.values()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static List<Row> numbered(List<Row> rows) {
        for (int position = 0; position < rows.size(); position++) {
            rows.get(position).set("position", position);
        }
        return rows;
    }

    private static String[] keys(List<Row> rows) {
        return rows.stream().map(Row::key).toArray(String[]::new);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Columns columns) throws SQLException;
    }

    /**
     * Tells every replica of the data plane that this centre is no longer what it remembers; delivered when the
     * transaction commits. The schema's name is made from the tenant's id, which is the key under which it is remembered.
     */
    void tellReplicas() {
        jdbc.sql("select pg_notify(?, substr(current_schema(), 3)::uuid::text)")
                .param(CatalogChanges.CENTRES)
                .query((row, index) -> true)
                .single();
    }
}
