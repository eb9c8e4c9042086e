package gr.hestia.webapi.beneficiary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a search: what is shown of it, and what it is weighed by.
 *
 * @param hit what is shown
 * @param key the names as they sound
 * @param birth when the person was born
 * @param phones in E.164
 */
record FoundFile(FileHit hit, SearchKey key, @Nullable Birth birth, List<String> phones) {

    static final String COLUMNS = """
            b.id, b.number, b.given_name, b.family_name, b.father_name, b.mother_name, b.search_key, b.birth_year,
            b.birth_date, b.phones, b.status, b.specially_protected
            """;

    static FoundFile map(ResultSet row, int index) throws SQLException {
        PersonName name = new PersonName(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("father_name"),
                row.getString("mother_name"));
        Integer birthYear = row.getObject("birth_year", Integer.class);
        List<String> phones = Arrays.asList((String[]) row.getArray("phones").getArray());
        FileHit hit = new FileHit(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                name.inLists(),
                name.father(),
                birthYear,
                phones.isEmpty() ? null : new Phone(phones.getFirst()).end(),
                FileStatus.valueOf(row.getString("status")),
                row.getBoolean("specially_protected"));
        return new FoundFile(
                hit,
                new SearchKey(row.getString("search_key")),
                birthYear == null ? null : new Birth(birthYear, row.getObject("birth_date", LocalDate.class)),
                phones);
    }

    /** Whether each typed word, but for forgiven slips, means one of the names. */
    boolean isMeantBy(List<TypedWord> words) {
        return words.stream().allMatch(word -> word.means(key.words()));
    }

    /** Whether each word is, in one of its readings and but for forgiven slips, one of the names in full. */
    boolean isNamesakeOf(List<TypedWord> words) {
        return words.stream().allMatch(word -> word.isAnyOf(key.words()));
    }

    /** Slips in all words together; the fewer, the likelier it is the person meant. */
    int slips(List<TypedWord> words) {
        return words.stream().mapToInt(word -> word.slips(key.words())).sum();
    }
}
