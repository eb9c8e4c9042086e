package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.SharedCache;
import gr.hestia.webapi.beneficiary.WorkItem.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The branches, services and people of the current centre, former ones too. There are few, they seldom change, and nearly
 * every answer names some; so they are kept in memory, and no list joins them. Every replica forgets them within a second
 * of a change, the one that makes it at once.
 */
@Repository
class WorkDirectory {

    private static final int CENTRES_KEPT = 1_000;

    private final JdbcClient tenant;
    private final SharedCache<Map<UUID, WorkItem>> kept;

    WorkDirectory(JdbcClient tenant, CatalogChanges changes) {
        this.tenant = tenant;
        this.kept = new SharedCache<>(changes, CENTRES_KEPT, CatalogChanges.CENTRES, CatalogChanges.MEMBERS);
    }

    /** What is known now, for one act; ask once and not for every name. */
    WorkNames now() {
        return new WorkNames(known(), this::readAgain);
    }

    private Map<UUID, WorkItem> readAgain() {
        kept.forget(CurrentTenant.get().toString());
        return known();
    }

    private Map<UUID, WorkItem> known() {
        return kept.find(CurrentTenant.get().toString(), ignored -> read()).orElseThrow();
    }

    private Map<UUID, WorkItem> read() {
        Map<UUID, WorkItem> items = new LinkedHashMap<>();
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
                    new WorkItem(
                            id,
                            Kind.valueOf(row.getString("kind")),
                            row.getString("greek"),
                            row.getString("english"),
                            row.getBoolean("present")));
        });
        return items;
    }
}
