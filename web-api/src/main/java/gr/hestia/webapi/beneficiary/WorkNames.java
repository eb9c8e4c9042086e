package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.SharedCache;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What files and visits of the current centre refer to by id: its branches, services and people, former ones too. There
 * are few, they seldom change, and nearly every answer names some; so they are kept in memory, and no list joins them.
 * Every replica forgets them within a second of a change, the one that makes it at once.
 */
@Repository
class WorkNames {

    private static final int CENTRES_KEPT = 1_000;

    private final JdbcClient tenant;
    private final SharedCache<Map<UUID, Item>> kept;

    WorkNames(JdbcClient tenant, CatalogChanges changes) {
        this.tenant = tenant;
        this.kept = new SharedCache<>(changes, CENTRES_KEPT, CatalogChanges.CENTRES, CatalogChanges.MEMBERS);
    }

    /** What kind of thing is referred to. */
    enum Kind {
        BRANCH,
        SERVICE,
        COLLEAGUE
    }

    /**
     * Something with a name.
     *
     * @param id its id, unique over all kinds
     * @param kind what it is
     * @param greek its name
     * @param english its name in English, where it has one
     * @param present whether it can be chosen for something new: the branch is in use, the colleague has not left
     */
    record Item(UUID id, Kind kind, String greek, @Nullable String english, boolean present) {

        String name(String language) {
            return english != null && "en".equals(language) ? english : greek;
        }
    }

    /** What can be chosen now, in the order in which the centre lists it. */
    Stream<Item> listPresent(Kind kind) {
        return all().values().stream().filter(item -> item.kind() == kind && item.present());
    }

    /** The thing with this id. What another replica made a moment ago is found, too. */
    Optional<Item> find(UUID id) {
        return Optional.ofNullable(all().get(id)).or(() -> {
            kept.forget(centre());
            return Optional.ofNullable(all().get(id));
        });
    }

    private Map<UUID, Item> all() {
        return kept.find(centre(), ignored -> read()).orElseThrow();
    }

    private Map<UUID, Item> read() {
        Map<UUID, Item> items = new LinkedHashMap<>();
        tenant.sql("""
                        select * from (
                            select 'BRANCH' as kind, id, name_el as greek, name_en as english, active as present,
                                   position as first, 0 as second, '' as third from branch
                             union all
                            select 'SERVICE', s.id, s.title_el, s.title_en, true, a.position, s.position, ''
                              from service s left join service_axis a on a.id = s.axis
                             union all
                            select 'COLLEAGUE', id, display_name, null, state <> 'REMOVED', 0, 0, display_name from member)
                         order by kind, first, second, third collate "el-x-icu", id
                        """).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            items.put(
                    id,
                    new Item(
                            id,
                            Kind.valueOf(row.getString("kind")),
                            row.getString("greek"),
                            row.getString("english"),
                            row.getBoolean("present")));
        });
        return items;
    }

    private static String centre() {
        return CurrentTenant.get().toString();
    }
}
