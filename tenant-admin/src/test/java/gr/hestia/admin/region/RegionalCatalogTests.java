package gr.hestia.admin.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.work.AdminCatalog;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself keeps from the login of regions, whatever a query forgets. */
@ControlPlaneTest
class RegionalCatalogTests {

    private static final String SLUGS = "select slug from catalog.tenant where slug like 'wall-%' order by slug";

    @Autowired
    RegionalCatalog catalog;

    @Autowired
    JdbcClient plain;

    @Autowired
    AdminCatalog admin;

    @BeforeEach
    void aTenantInEachOfTwoRegions() {
        admin.run(client -> client.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, state)
                        values (gen_random_uuid(), 'wall-zakynthos', 'zakynthos', 'ionian-islands', 'α', 'a', 'ACTIVE'),
                               (gen_random_uuid(), 'wall-samos', 'west-samos', 'north-aegean', 'β', 'b', 'ACTIVE')
                        """).update());
    }

    @AfterEach
    void neither() {
        admin.run(client -> client.sql("delete from catalog.tenant where slug like 'wall-%'")
                .update());
    }

    @Test
    void eachRegionSeesItsOwnAndTheOperatorAll() {
        assertThat(slugs(Jurisdiction.of("ionian-islands"))).containsExactly("wall-zakynthos");
        assertThat(slugs(Jurisdiction.of("north-aegean"))).containsExactly("wall-samos");
        assertThat(slugs(Jurisdiction.everywhere())).containsExactly("wall-samos", "wall-zakynthos");
        assertThat(slugs(Jurisdiction.of("crete"))).isEmpty();
    }

    @Test
    void aQueryThatNamesNoJurisdictionFindsNothingAlsoOnAConnectionThatHadOne() {
        slugs(Jurisdiction.everywhere());

        assertThat(plain.sql(SLUGS).query(String.class).list()).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoAnotherRegion() {
        assertThatThrownBy(() -> catalog.within(
                        Jurisdiction.of("ionian-islands"),
                        client -> client.sql("""
                                insert into catalog.control_act (id, actor, act, region)
                                values (uuidv7(), 'test', 'test.done', 'north-aegean')
                                """).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theLogIsOnlyAddedTo() {
        for (String change : List.of("update catalog.control_act set act = 'x'", "delete from catalog.control_act")) {
            assertThatThrownBy(() -> catalog.within(
                            Jurisdiction.everywhere(),
                            client -> client.sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> admin.run(client -> client.sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private List<String> slugs(Jurisdiction jurisdiction) {
        return catalog.within(
                jurisdiction, client -> client.sql(SLUGS).query(String.class).list());
    }
}
