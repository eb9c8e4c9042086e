package gr.hestia.webapi.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of one of the centre's tables, as {@code to_jsonb} writes it. */
record CentreRow(JsonNode row) {

    String text(String column) {
        return Objects.requireNonNull(findText(column), column);
    }

    @Nullable
    String findText(String column) {
        return find(column, JsonNode::asString);
    }

    UUID id(String column) {
        return UUID.fromString(text(column));
    }

    @Nullable
    UUID findId(String column) {
        return find(column, node -> UUID.fromString(node.asString()));
    }

    LocalText words(String column) {
        return Objects.requireNonNull(findWords(column), column);
    }

    /** The columns {@code <name>_el} and {@code <name>_en}; null without Greek. */
    @Nullable
    LocalText findWords(String name) {
        String greek = findText(name + "_el");
        return greek == null ? null : new LocalText(greek, findText(name + "_en"));
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(findFlag(column));
    }

    @Nullable
    Boolean findFlag(String column) {
        return find(column, JsonNode::asBoolean);
    }

    boolean has(String column) {
        return row.hasNonNull(column);
    }

    int number(String column) {
        return Objects.requireNonNull(findNumber(column), column);
    }

    @Nullable
    Integer findNumber(String column) {
        return find(column, JsonNode::asInt);
    }

    long version() {
        return row.path("version").asLong();
    }

    @Nullable
    BigDecimal findMoney(String column) {
        return find(column, JsonNode::decimalValue);
    }

    LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalDate findDay(String column) {
        return find(column, node -> LocalDate.parse(node.asString()));
    }

    @Nullable
    LocalTime findTime(String column) {
        return find(column, node -> LocalTime.parse(node.asString()));
    }

    @Nullable
    OffsetDateTime findMoment(String column) {
        return find(column, node -> OffsetDateTime.parse(node.asString()));
    }

    List<String> list(String column) {
        return row.path(column).valueStream().map(JsonNode::asString).toList();
    }

    private <V> @Nullable V find(String column, Function<JsonNode, V> read) {
        return row.hasNonNull(column) ? read.apply(row.get(column)) : null;
    }
}
