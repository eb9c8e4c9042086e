package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Whereabouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What files and visits can name: branches, services and colleagues of the current centre. */
@Repository
public class WorkChoices implements Whereabouts {

    private static final String NAME = "case when :language = 'en' then coalesce(%1$s_en, %1$s_el) else %1$s_el end";

    private final JdbcClient tenant;

    WorkChoices(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * Something to choose, with its name in the reader's language.
     *
     * @param id its id
     * @param name its name
     */
    public record Choice(UUID id, String name) {}

    /** The branches in use at which the member works, the centre itself first. */
    public List<Choice> branches(Member member, Locale locale) {
        return tenant
                .sql("select id, " + NAME.formatted("name") + " as name from branch where active order by position, id")
                .param("language", locale.getLanguage())
                .query(WorkChoices::choice)
                .list()
                .stream()
                .filter(branch -> member.worksAt(branch.id()))
                .toList();
    }

    /** The branch at which the member last logged a visit or registered somebody: most likely where they are now. */
    public Optional<UUID> likelyBranch(Member member) {
        return likelyBranch(member, Locale.ROOT).map(Choice::id);
    }

    @Override
    public Optional<String> branchOf(Member member, Locale locale) {
        return likelyBranch(member, locale).map(Choice::name);
    }

    private Optional<Choice> likelyBranch(Member member, Locale locale) {
        return tenant.sql("select id, " + NAME.formatted("name") + " as name " + """
                          from branch where active and id = (
                            select branch from (
                                (select branch, logged_at as at from visit where logged_by = :member
                                  order by logged_at desc limit 1)
                                union all
                                (select branch, registered_at from beneficiary where registered_by = :member
                                  order by registered_at desc limit 1)) last
                             order by at desc limit 1)
                        """)
                .param("language", locale.getLanguage())
                .param("member", member.id())
                .query(WorkChoices::choice)
                .optional()
                .filter(branch -> member.worksAt(branch.id()));
    }

    /** The services of the centre, in its own order. */
    public List<Choice> services(Locale locale) {
        return tenant.sql("select s.id, " + NAME.formatted("s.title") + " as name from service s"
                        + " left join service_axis a on a.id = s.axis order by a.position, s.position, s.id")
                .param("language", locale.getLanguage())
                .query(WorkChoices::choice)
                .list();
    }

    /** The people who work here, by name. */
    public List<Choice> colleagues() {
        return tenant.sql("select id, display_name as name from member where state <> 'REMOVED'"
                        + " order by display_name collate \"el-x-icu\", id")
                .query(WorkChoices::choice)
                .list();
    }

    private static Choice choice(ResultSet row, int index) throws SQLException {
        return new Choice(row.getObject("id", UUID.class), row.getString("name"));
    }
}
