package gr.hestia.webapi.staff;

import static java.util.function.Function.identity;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.SharedCache;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the members of the current centre. Who is at work there is asked at every request of staff, and therefore kept
 * in memory; every replica forgets it within a second of a change, this one at once.
 */
@Repository
class MemberDirectory {

    private static final int CENTRES_KEPT = 1_000;
    private static final String MEMBERS = """
            select m.id, m.subject, m.display_name, m.role,
                   array(select b.branch from member_branch b where b.member = m.id) as branches
              from member m
            """;

    private final JdbcClient tenant;
    private final CatalogChanges changes;
    private final SharedCache<Map<String, Member>> atWork;

    MemberDirectory(JdbcClient tenant, CatalogChanges changes) {
        this.tenant = tenant;
        this.changes = changes;
        this.atWork = new SharedCache<>(changes, CENTRES_KEPT, CatalogChanges.MEMBERS);
    }

    /**
     * The member whom this login stands for, unless they were removed. The first time, whoever was invited is at work.
     */
    Optional<Member> findActive(String subject) {
        return atWork.find(centre(), ignored -> listAtWork())
                .map(members -> members.get(subject))
                .or(() -> entering(subject));
    }

    /** Tells every replica, when this transaction commits, that the centre's members have changed. */
    void changed() {
        changes.tell(tenant, CatalogChanges.MEMBERS, centre());
    }

    private Map<String, Member> listAtWork() {
        return tenant
                .sql(MEMBERS + " where m.state = 'ACTIVE' and m.subject is not null")
                .query(MemberDirectory::map)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Member::subject, identity()));
    }

    /** Nobody needs to be told: who is not known to be at work is looked for in any case. */
    private Optional<Member> entering(String subject) {
        Optional<Member> member = tenant.sql(MEMBERS + " where m.subject = ? and m.state <> 'REMOVED'")
                .param(subject)
                .query(MemberDirectory::map)
                .optional();
        member.ifPresent(entered -> {
            tenant.sql("update member set state = 'ACTIVE' where id = ? and state = 'INVITED'")
                    .param(entered.id())
                    .update();
            atWork.forget(centre());
        });
        return member;
    }

    private static String centre() {
        return CurrentTenant.get().toString();
    }

    private static Member map(ResultSet row, int index) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("display_name"),
                StaffRole.valueOf(row.getString("role")),
                branches(row.getArray("branches")));
    }

    private static Set<UUID> branches(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
