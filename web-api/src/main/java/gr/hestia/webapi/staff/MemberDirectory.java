package gr.hestia.webapi.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the members of the current centre. */
@Repository
class MemberDirectory {

    private final JdbcClient tenant;

    MemberDirectory(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * The member whom this login stands for, unless they were removed; one query, made at every request of staff. The
     * first time, whoever was invited is at work.
     */
    Optional<Member> findActive(String subject) {
        Optional<Found> found = tenant.sql("""
                        select m.id, m.subject, m.display_name, m.role, m.state,
                               array(select b.branch from member_branch b where b.member = m.id) as branches
                          from member m
                         where m.subject = ? and m.state <> 'REMOVED'
                        """)
                .param(subject)
                .query((row, index) -> new Found(map(row, index), "INVITED".equals(row.getString("state"))))
                .optional();
        found.filter(Found::invited).ifPresent(first -> entered(first.member()));
        return found.map(Found::member);
    }

    private record Found(Member member, boolean invited) {}

    private void entered(Member member) {
        tenant.sql("update member set state = 'ACTIVE' where id = ? and state = 'INVITED'")
                .param(member.id())
                .update();
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
