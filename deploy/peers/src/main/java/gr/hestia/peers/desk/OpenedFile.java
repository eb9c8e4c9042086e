package gr.hestia.peers.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's file. What web-api keeps encrypted is given as it is stored: a peer has no keys, and saves itself the work.
 *
 * @param id immutable identity
 * @param number the centre's own number
 * @param status whether the centre works with the person
 * @param givenName the person's names
 * @param familyName and so on
 * @param fatherName and so on
 * @param motherName and so on
 * @param birthYear null where it is not known
 * @param birth null where only the year is known
 * @param gender as the person says
 * @param phones in E.164
 * @param email null where there is none
 * @param residence street, place, post code and municipality, as far as they are known
 * @param languages that the person speaks
 * @param interpreter whether one is needed
 * @param speciallyProtected whether where the person is must be told to nobody
 * @param amka encrypted
 * @param papers how many other papers there are
 * @param branch where the person was registered
 * @param registeredAt when
 * @param registeredBy by whom
 * @param version counts the changes
 */
public record OpenedFile(
        UUID id,
        long number,
        String status,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String fatherName,
        @Nullable String motherName,
        @Nullable Integer birthYear,
        @Nullable LocalDate birth,
        String gender,
        List<String> phones,
        @Nullable String email,
        List<@Nullable String> residence,
        List<String> languages,
        boolean interpreter,
        boolean speciallyProtected,
        byte @Nullable [] amka,
        int papers,
        UUID branch,
        OffsetDateTime registeredAt,
        UUID registeredBy,
        long version) {

    static OpenedFile of(ResultSet row, int papers) throws SQLException {
        return new OpenedFile(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("status"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("father_name"),
                row.getString("mother_name"),
                row.getObject("birth_year", Integer.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("gender"),
                texts(row.getArray("phones")),
                row.getString("email"),
                Arrays.asList(
                        row.getString("street"),
                        row.getString("place"),
                        row.getString("post_code"),
                        row.getString("municipality")),
                texts(row.getArray("languages")),
                row.getBoolean("interpreter"),
                row.getBoolean("specially_protected"),
                row.getBytes("amka"),
                papers,
                row.getObject("branch", UUID.class),
                row.getObject("registered_at", OffsetDateTime.class),
                row.getObject("registered_by", UUID.class),
                row.getLong("version"));
    }

    OpenedFile withPapers(int count) {
        return new OpenedFile(
                id,
                number,
                status,
                givenName,
                familyName,
                fatherName,
                motherName,
                birthYear,
                birth,
                gender,
                phones,
                email,
                residence,
                languages,
                interpreter,
                speciallyProtected,
                amka,
                count,
                branch,
                registeredAt,
                registeredBy,
                version);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
