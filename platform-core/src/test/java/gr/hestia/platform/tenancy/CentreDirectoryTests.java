package gr.hestia.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gr.hestia.platform.tenancy.ServedPlace.ServedBy;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantFixture;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two centres of Epirus, one of which also serves a neighbour that has none. */
class CentreDirectoryTests {

    private static final JdbcClient CATALOG = TenantFixture.shared().catalog();
    private static final CentreDirectory DIRECTORY = new CentreDirectory(CATALOG);

    @BeforeAll
    static void twoCentres() {
        UUID metsovo = centre("metsovo", "ACTIVE");
        UUID arta = centre("arta", "ACTIVE");
        centre("zagori", "SUSPENDED");
        serve(metsovo, "zagori", "mobile-unit", "Προγραμματική Σύμβαση");
        serve(arta, "arta", "core", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Μέτσοβο",
                "ΜΕΤΣΟΒΟ",
                "μετσοβου",
                "Metsovo",
                "metsobo",
                "Metsóvo",
                "  metsovo ",
                "Με\u0301τσοβο",
                "Μέτσωβο",
                "Metsvo"
            })
    void aMunicipalityIsFoundHoweverItIsWritten(String typed) {
        ServedPlace first = DIRECTORY.search(typed, 10).getFirst();

        assertThat(first.place().key()).isEqualTo("metsovo");
        assertThat(first.by())
                .extracting(ServedBy::slug, ServedBy::own)
                .containsExactly(tuple("centre-of-metsovo", true));
    }

    @Test
    void aNeighbourWithoutACentreIsLedToWhoeverServesIt() {
        ServedPlace zagori = DIRECTORY.search("Ζαγόρι", 10).getFirst();

        assertThat(zagori.place().key()).isEqualTo("zagori");
        assertThat(zagori.by())
                .containsExactly(new ServedBy(
                        "centre-of-metsovo",
                        new InBothLanguages("Κέντρο metsovo", "Centre metsovo"),
                        false,
                        "mobile-unit",
                        "Προγραμματική Σύμβαση"));
    }

    @Test
    void aMunicipalityThatNobodyServesIsFoundAndSaysSo() {
        ServedPlace nobody = DIRECTORY.search("Ψαρά", 10).getFirst();

        assertThat(nobody.place().key()).isEqualTo("psara");
        assertThat(nobody.by()).isEmpty();
    }

    @Test
    void aRegionalUnitFindsItsMunicipalities() {
        assertThat(DIRECTORY.search("Άρτας", 20))
                .extracting(found -> found.place().key())
                .contains("arta", "central-tzoumerka")
                .startsWith("arta");
    }

    @Test
    void aCentreThatServesItsOwnMunicipalityInWritingIsNamedOnce() {
        assertThat(DIRECTORY.search("arta", 1).getFirst().by()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "μ", "%", "_", "''", "\\", "%%", "( ;", "\u0000", "\ud800"})
    void whatIsNoNameFindsNothing(String typed) {
        assertThat(DIRECTORY.search(typed, 10)).isEmpty();
    }

    @Test
    void theListHoldsCentresInServiceOnlyAndInParts() {
        List<ListedCentre> all = DIRECTORY.list(0, 1000);

        assertThat(DIRECTORY.count()).isEqualTo(all.size());
        assertThat(all)
                .extracting(ListedCentre::slug)
                .contains("centre-of-metsovo", "centre-of-arta")
                .doesNotContain("centre-of-zagori");
        assertThat(DIRECTORY.list(1, 1)).containsExactly(all.get(1));
    }

    @Test
    void theSearchHasAnIndexToStandOn() throws SQLException {
        String plan = planOf("""
                select key from catalog.municipality
                 where catalog.search_sound(search_text) like '%svakia%'
                    or 'svakia' operator(extensions.<%) catalog.search_sound(search_text)
                """);

        assertThat(plan).contains("municipality_sound").doesNotContain("Seq Scan");
    }

    private static UUID centre(String municipality, String state) {
        UUID id = UUID.randomUUID();
        CATALOG.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, state)
                        values (:id, 'centre-of-' || :key, :key, 'epirus', 'Κέντρο ' || :key, 'Centre ' || :key, :state)
                        """)
                .param("id", id)
                .param("key", municipality)
                .param("state", state)
                .update();
        return id;
    }

    private static void serve(UUID tenant, String municipality, String kind, String basis) {
        CATALOG.sql("insert into catalog.catchment (tenant, municipality, kind, basis) values (?, ?, ?, ?)")
                .params(tenant, municipality, kind, basis)
                .update();
    }

    /** The plan that PostgreSQL has for a table too large to be read as a whole. */
    private static String planOf(String query) throws SQLException {
        PostgresServer server = PostgresServer.shared();
        try (Connection connection = DriverManager.getConnection(
                        server.url(),
                        server.logins().admin().username(),
                        server.logins().admin().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery("explain " + query)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
