package gr.hestia.platform.tenancy;

import gr.hestia.platform.tenancy.ServedPlace.ServedBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The centres in service and the municipalities that they serve: what the catalog tells the public, and nothing of what
 * happens inside a centre.
 */
public final class CentreDirectory {

    /** Shorter texts find half the country. */
    private static final int SHORTEST = 2;

    private static final String PLACE = """
            m.key as place, m.name_el as place_el, m.name_en as place_en,
            u.name_el as unit_el, u.name_en as unit_en, g.name_el as region_el, g.name_en as region_en
            """;
    private static final String LIST = """
            select t.slug, t.name_el, t.name_en, %s
              from catalog.tenant t
              join catalog.municipality m on m.key = t.municipality
              join catalog.regional_unit u on u.key = m.regional_unit_key
              join catalog.region g on g.key = t.region
             where t.state = 'ACTIVE'
             order by g.name_el, t.name_el, t.slug
             limit ? offset ?
            """.formatted(PLACE);

    /** Of the places that sound like it, those in which a word begins so come first, then the nearest. */
    private static final String SEARCH = """
            with asked as (select catalog.search_sound(:typed) as sound),
            found as (
                select m.key, 1 as rank from catalog.municipality m, asked
                 where catalog.search_sound(m.search_text) like '%%' || sound || '%%'
                    or sound operator(extensions.<%%) catalog.search_sound(m.search_text)
                 union all
                select m.key, 2 from asked
                  join catalog.regional_unit u
                    on catalog.search_sound(u.name_el || ' ' || u.name_en) like '%%' || sound || '%%'
                  join catalog.municipality m on m.regional_unit_key = u.key
            ),
            ranked as (
                select m.key,
                       min(case when f.rank = 1 and ' ' || catalog.search_sound(m.search_text) like '%% ' || sound || '%%'
                                then 0 else f.rank end) as rank,
                       max(extensions.word_similarity(sound, catalog.search_sound(m.search_text))) as nearness
                  from found f join catalog.municipality m on m.key = f.key, asked
                 where length(sound) >= :shortest
                 group by m.key
                 order by rank, nearness desc, m.key
                 limit :most
            )
            select t.slug, t.name_el, t.name_en, t.municipality = m.key as own, s.kind, s.basis, %s
              from ranked r
              join catalog.municipality m on m.key = r.key
              join catalog.regional_unit u on u.key = m.regional_unit_key
              join catalog.region g on g.key = u.region_key
              left join (select t.id as tenant, t.municipality, null as kind, null as basis from catalog.tenant t
                          union all
                         select c.tenant, c.municipality, c.kind, c.basis from catalog.catchment c
                           join catalog.tenant t on t.id = c.tenant and t.municipality <> c.municipality
                        ) s on s.municipality = m.key
              left join catalog.tenant t on t.id = s.tenant and t.state = 'ACTIVE'
             order by r.rank, r.nearness desc, m.key, own desc, t.name_el, s.kind
            """.formatted(PLACE);

    private static final String PLACES = """
            select %s
              from catalog.municipality m
              join catalog.regional_unit u on u.key = m.regional_unit_key
              join catalog.region g on g.key = u.region_key
             order by m.name_el collate "el-x-icu", m.key
            """.formatted(PLACE);

    /** One statement, so that nobody reads the directory between what goes and what comes. */
    private static final String SERVE = """
            with said as (
                select * from unnest(:municipalities::text[], :kinds::text[], :bases::text[])
                    as s (municipality, kind, basis)
            ),
            gone as (
                delete from catalog.catchment c
                 where c.tenant = :tenant
                   and not exists (
                       select from said s where s.municipality = c.municipality and s.kind = c.kind)
            )
            insert into catalog.catchment (tenant, municipality, kind, basis)
            select :tenant, municipality, kind, basis from said
                on conflict on constraint catchment_pk do update set basis = excluded.basis
            """;

    private final JdbcClient catalog;

    CentreDirectory(JdbcClient catalog) {
        this.catalog = catalog;
    }

    /** The reference list: all municipalities by Greek name. */
    public List<ListedPlace> listPlaces() {
        return catalog.sql(PLACES).query((row, index) -> place(row)).list();
    }

    /** Replaces what the directory says of whom a centre serves beyond its own municipality. */
    public void serve(TenantId tenant, List<ServedArea> areas) {
        catalog.sql(SERVE)
                .param("tenant", tenant.value())
                .param(
                        "municipalities",
                        areas.stream().map(ServedArea::municipality).toArray(String[]::new))
                .param("kinds", areas.stream().map(ServedArea::kind).toArray(String[]::new))
                .param("bases", areas.stream().map(ServedArea::basis).toArray(String[]::new))
                .update();
    }

    /** How many centres are in service. */
    public long count() {
        return catalog.sql("select count(*) from catalog.tenant where state = 'ACTIVE'")
                .query(Long.class)
                .single();
    }

    /** A part of the centres in service, by Greek name of the region and then of the centre. */
    public List<ListedCentre> list(long offset, int limit) {
        return catalog.sql(LIST)
                .params(limit, offset)
                .query((row, index) -> new ListedCentre(row.getString("slug"), words(row, "name"), place(row)))
                .list();
    }

    /**
     * The municipalities whose name or seat sounds like what was typed, and those of a regional unit that does, each with
     * the centres that serve it. The alphabet, accents, case and spelling do not matter.
     *
     * @param typed less than two letters find nothing
     * @param most how many municipalities at most
     */
    public List<ServedPlace> search(String typed, int most) {
        Map<ListedPlace, List<ServedBy>> found = new LinkedHashMap<>();
        catalog.sql(SEARCH)
                .param("typed", lettersOf(typed))
                .param("shortest", SHORTEST)
                .param("most", most)
                .query(row -> {
                    List<ServedBy> by = found.computeIfAbsent(place(row), ignored -> new ArrayList<>());
                    if (row.getString("slug") != null) {
                        by.add(servedBy(row));
                    }
                });
        return found.entrySet().stream()
                .map(entry -> new ServedPlace(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Letters and digits, with accents in one piece with their letters; the rest is no part of a name. */
    private static String lettersOf(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static ServedBy servedBy(ResultSet row) throws SQLException {
        return new ServedBy(
                row.getString("slug"),
                words(row, "name"),
                row.getBoolean("own"),
                row.getString("kind"),
                row.getString("basis"));
    }

    private static ListedPlace place(ResultSet row) throws SQLException {
        return new ListedPlace(row.getString("place"), words(row, "place"), words(row, "unit"), words(row, "region"));
    }

    private static InBothLanguages words(ResultSet row, String column) throws SQLException {
        return new InBothLanguages(row.getString(column + "_el"), row.getString(column + "_en"));
    }
}
