package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.WorkItem.Kind;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Whereabouts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What files and visits can name: branches, services and colleagues of the current centre. */
@Repository
public class WorkChoices implements Whereabouts {

    private final WorkDirectory directory;
    private final JdbcClient tenant;

    WorkChoices(WorkDirectory directory, JdbcClient tenant) {
        this.directory = directory;
        this.tenant = tenant;
    }

    /**
     * Something to choose, with its name in the reader's language.
     *
     * @param id its id
     * @param name its name
     */
    public record Choice(UUID id, String name) {}

    /** Names and choices for one act; ask once and not for every name. */
    public WorkNames names() {
        return directory.now();
    }

    /** The branches in use at which the member works, the centre itself first. */
    public List<Choice> branches(Member member, Locale locale) {
        return list(Kind.BRANCH, locale).stream()
                .filter(branch -> member.worksAt(branch.id()))
                .toList();
    }

    /** The services of the centre, in its own order. */
    public List<Choice> services(Locale locale) {
        return list(Kind.SERVICE, locale);
    }

    /** The people who work here, by name. */
    public List<Choice> colleagues() {
        return list(Kind.COLLEAGUE, Locale.ROOT);
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
        return tenant.sql("""
                        select branch from (
                            (select branch, logged_at as at from visit where logged_by = :member
                              order by logged_at desc limit 1)
                            union all
                            (select branch, registered_at from beneficiary where registered_by = :member
                              order by registered_at desc limit 1)) last
                         order by at desc limit 1
                        """)
                .param("member", member.id())
                .query(UUID.class)
                .optional()
                .flatMap(last -> branches(member, locale).stream()
                        .filter(branch -> branch.id().equals(last))
                        .findFirst());
    }

    private List<Choice> list(Kind kind, Locale locale) {
        return names().list(kind)
                .map(item -> new Choice(item.id(), item.name(locale)))
                .toList();
    }
}
