package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.webapi.demo.InventedPeople;
import gr.hestia.webapi.demo.InventedPerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Fills a centre with as many files as a large one has, straight into the table. */
public final class SyntheticFiles {

    private static final List<String> BEFORE = List.of("", "", "", "Παπα", "Χατζη", "Καρα", "Κωνσταντο", "Γερο");
    private static final Locale GREEK = Locale.of("el", "GR");
    private static final int BATCH = 1_000;

    private final Random chance = new Random(7);
    private final InventedPeople people = new InventedPeople(chance, LocalDate.of(2026, 1, 1));
    private final UUID branch;
    private final UUID member;
    private final Sealer sealer;

    /**
     * Files of one branch.
     *
     * @param branch where they were registered
     * @param member by whom
     * @param secrets seals the ΑΜΚΑ, so that the files open as real ones do
     */
    public SyntheticFiles(UUID branch, UUID member, SensitiveFields secrets) {
        this.branch = branch;
        this.member = member;
        this.sealer = new Sealer(secrets);
    }

    /** Adds {@code count} files with the numbers after {@code last} to the current tenant. */
    public void add(DataSource tenant, long last, int count) throws SQLException {
        try (Connection connection = tenant.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into beneficiary (id, number, form, form_hash, status, given_name, family_name, father_name,
                               mother_name, search_key, birth_year, birth_date, gender, phones, phone_key, amka,
                               amka_hash, branch, registered_at, registered_by, version)
                        values (uuidv7(), ?, uuidv7(), ''::bytea, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, array[?], ?, ?, ?, ?, now(), ?, 0)
                        """)) {
            connection.setAutoCommit(false);
            for (int done = 1; done <= count; done++) {
                fill(insert, last + done, people.next());
                insert.addBatch();
                if (done % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void fill(PreparedStatement insert, long number, InventedPerson person) throws SQLException {
        String before = BEFORE.get(chance.nextInt(BEFORE.size()));
        String family =
                before.isEmpty() ? person.family() : before + person.family().toLowerCase(GREEK);
        Amka amka = new Amka(person.amka());
        int column = 0;
        insert.setLong(++column, number);
        insert.setString(++column, person.given());
        insert.setString(++column, family);
        insert.setString(++column, person.father());
        insert.setString(++column, person.mother());
        insert.setString(++column, SearchKey.of(family, person.given()).value());
        insert.setInt(++column, person.birth().getYear());
        insert.setObject(++column, person.birth());
        insert.setString(++column, person.woman() ? "WOMAN" : "MAN");
        insert.setString(++column, person.phone());
        insert.setString(++column, " " + person.phone().substring(3));
        insert.setBytes(++column, sealer.encrypt(amka.value()));
        insert.setBytes(++column, sealer.hash(amka));
        insert.setObject(++column, branch);
        insert.setObject(++column, member);
    }
}
