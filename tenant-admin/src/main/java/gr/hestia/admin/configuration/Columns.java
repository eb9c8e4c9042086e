package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.LocalText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a row that is read. */
record Columns(ResultSet row) {

    String string(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable
    String stringOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** The columns of both languages. */
    LocalText text(String column) throws SQLException {
        return new LocalText(string(column + "_el"), row.getString(column + "_en"));
    }

    @Nullable
    LocalText textOrNull(String column) throws SQLException {
        return row.getString(column + "_el") == null ? null : text(column);
    }

    UUID id() throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    @Nullable
    Boolean flagOrNull(String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Integer numberOrNull(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    @Nullable
    BigDecimal amountOrNull(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    @Nullable
    LocalDate dateOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    LocalTime timeOrNull(String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    @Nullable
    OffsetDateTime momentOrNull(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    List<String> strings(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
