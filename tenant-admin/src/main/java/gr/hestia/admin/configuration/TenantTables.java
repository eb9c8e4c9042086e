package gr.hestia.admin.configuration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    private final List<String> kept = new ArrayList<>();

    TenantTables(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Writes rows of a table that only manifests fill, in their order. */
    void put(String table, List<Row> rows) {
        for (int position = 0; position < rows.size(); position++) {
            upsert(table, "key", rows.get(position).set("position", position), "");
        }
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
     * Writes a row of a table that people edit too.
     *
     * @return whether it was written; false where people changed it since
     */
    boolean putUnlessEdited(String table, Row row) {
        boolean written = upsert(table, "key", row, "where " + table + ".version = 0") == 1;
        if (!written) {
            kept.add(table + "/" + row.key());
        }
        return written;
    }

    /** Writes rows of a table that people edit too; what they changed or added stays. */
    void replaceUnlessEdited(String table, List<Row> rows) {
        rows.forEach(row -> putUnlessEdited(table, row));
        jdbc.sql("delete from " + table + " where version = 0 and key <> all (?)")
                .param(keys(rows))
                .update();
    }

    /** Writes the one row that the table centre has. */
    void putCentre(Row row) {
        upsert("centre", "single", row.set("single", true), "");
    }

    /** Writes the rows that another row owns, in their order, and removes what there was beyond them. */
    void putOwned(String table, String owner, UUID ownerId, List<Row> rows) {
        for (int position = 0; position < rows.size(); position++) {
            upsert(
                    table,
                    owner + ", position",
                    rows.get(position).set(owner, ownerId).set("position", position),
                    "");
        }
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

    private int upsert(String table, String found, Row row, String condition) {
        return jdbc.sql("insert into %s (id, %s) values (uuidv7(), %s) on conflict (%s) do update set %s %s"
                        .formatted(table, row.columns(), row.expressions(), found, row.assignments(), condition))
                .params(row.values())
                .update();
    }

    private static String[] keys(List<Row> rows) {
        return rows.stream().map(Row::key).toArray(String[]::new);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Columns columns) throws SQLException;
    }
}
