package gr.hestia.admin.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reference list. Lists are in the order of the Greek alphabet, whatever the database's collation. */
@Component
public class ReferenceList {

    private static final String REGION = "select key, iso_code, name_el, name_en from catalog.region ";
    private static final String UNIT = "select key, region_key, name_el, name_en from catalog.regional_unit ";
    private static final String MUNICIPALITY = """
            select m.key, m.regional_unit_key, u.region_key, m.name_el, m.name_en, m.seat_el, m.seat_en
              from catalog.municipality m join catalog.regional_unit u on u.key = m.regional_unit_key
            """;
    /** What a declined name may end in, so that «Σπάρτη», «Σπάρτης» and “Sparti” meet. */
    private static final String ENDINGS = "(ου|οσ|ον|οι|ων|ασ|εσ|εωσ|ησ|ωσ|εων|α|ο|η|ι|ω|a|as|es|i|is|o|on|os|ou)$";

    private final JdbcClient catalog;

    /** @param catalog any connections that may read the catalog */
    public ReferenceList(JdbcClient catalog) {
        this.catalog = catalog;
    }

    /** The regions and Mount Athos. */
    public List<Region> listRegions() {
        return catalog.sql(REGION + "order by catalog.search_form(name_el)")
                .query(ReferenceList::region)
                .list();
    }

    /** The regional units of a region. */
    public List<RegionalUnit> listRegionalUnits(String region) {
        return catalog.sql(UNIT + "where region_key = ? order by catalog.search_form(name_el)")
                .param(region)
                .query(ReferenceList::regionalUnit)
                .list();
    }

    /** All municipalities of the country. */
    public List<Municipality> listMunicipalities() {
        return catalog.sql(MUNICIPALITY + "order by m.search_text")
                .query(ReferenceList::municipality)
                .list();
    }

    /** The municipalities of a region. */
    public List<Municipality> listMunicipalities(String region) {
        return catalog.sql(MUNICIPALITY + "where u.region_key = ? order by m.search_text")
                .param(region)
                .query(ReferenceList::municipality)
                .list();
    }

    /** The region with this key. */
    public Optional<Region> findRegion(String key) {
        return catalog.sql(REGION + "where key = ?")
                .param(key)
                .query(ReferenceList::region)
                .optional();
    }

    /** The regional unit with this key. */
    public Optional<RegionalUnit> findRegionalUnit(String key) {
        return catalog.sql(UNIT + "where key = ?")
                .param(key)
                .query(ReferenceList::regionalUnit)
                .optional();
    }

    /** The municipality with this key. */
    public Optional<Municipality> findMunicipality(String key) {
        return catalog.sql(MUNICIPALITY + "where m.key = ?")
                .param(key)
                .query(ReferenceList::municipality)
                .optional();
    }

    /** @throws NotInReferenceList if there is no such region */
    public Region getRegion(String key) {
        return findRegion(key).orElseThrow(() -> NotInReferenceList.region(key));
    }

    /** @throws NotInReferenceList if there is no such regional unit */
    public RegionalUnit getRegionalUnit(String key) {
        return findRegionalUnit(key).orElseThrow(() -> NotInReferenceList.regionalUnit(key));
    }

    /** @throws NotInReferenceList if there is no such municipality */
    public Municipality getMunicipality(String key) {
        return findMunicipality(key).orElseThrow(() -> NotInReferenceList.municipality(key));
    }

    /**
     * The municipalities whose name or seat holds every typed word, in Greek or English, whatever its accents, case and
     * declension; those that begin with it first.
     *
     * @param typed what a person typed; blank finds nothing
     */
    public List<Municipality> search(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return catalog.sql("""
                        with word as (
                            select regexp_replace(catalog.search_form(typed), :endings, '') as stem, place
                              from unnest(cast(:words as text[])) with ordinality as w (typed, place)
                        )
                        %s
                         where not exists (select from word where strpos(m.search_text, stem) = 0)
                         order by (select strpos(m.search_text, stem) from word where place = 1), m.search_text
                        """.formatted(MUNICIPALITY))
                .param("endings", ENDINGS)
                .param("words", typed.strip().split("\\s+"))
                .query(ReferenceList::municipality)
                .list();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static RegionalUnit regionalUnit(ResultSet row, int number) throws SQLException {
        return new RegionalUnit(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
