package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.WorkNames.Item;
import gr.hestia.webapi.beneficiary.WorkNames.Kind;
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

    private final WorkNames names;
    private final JdbcClient tenant;

    WorkChoices(WorkNames names, JdbcClient tenant) {
        this.names = names;
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
        return names.listPresent(Kind.BRANCH)
                .filter(branch -> member.worksAt(branch.id()))
                .map(branch -> choice(branch, locale))
                .toList();
    }

    /** The branch at which the member last logged a visit or registered somebody: most likely where they are now. */
    public Optional<UUID> likelyBranch(Member member) {
        return lastBranch(member).map(Item::id);
    }

    @Override
    public Optional<String> branchOf(Member member, Locale locale) {
        return lastBranch(member).map(branch -> branch.name(locale.getLanguage()));
    }

    private Optional<Item> lastBranch(Member member) {
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
                .flatMap(names::find)
                .filter(Item::present)
                .filter(branch -> member.worksAt(branch.id()));
    }

    /** The services of the centre, in its own order. */
    public List<Choice> services(Locale locale) {
        return names.listPresent(Kind.SERVICE)
                .map(service -> choice(service, locale))
                .toList();
    }

    /** The people who work here, by name. */
    public List<Choice> colleagues() {
        return names.listPresent(Kind.COLLEAGUE)
                .map(colleague -> choice(colleague, Locale.ROOT))
                .toList();
    }

    /** Whether this is a branch in use at which the member works. */
    public boolean canChooseBranch(Member member, UUID id) {
        return isPresent(id, Kind.BRANCH) && member.worksAt(id);
    }

    /** Whether the centre offers this service. */
    public boolean canChooseService(UUID id) {
        return isPresent(id, Kind.SERVICE);
    }

    /** Whether this person works here. */
    public boolean canChooseColleague(UUID id) {
        return isPresent(id, Kind.COLLEAGUE);
    }

    /** The name of a branch, a service or a colleague, former ones too; empty where the centre never had one. */
    public Optional<String> name(UUID id, Locale locale) {
        return names.find(id).map(item -> item.name(locale.getLanguage()));
    }

    private boolean isPresent(UUID id, Kind kind) {
        return names.find(id)
                .filter(item -> item.kind() == kind && item.present())
                .isPresent();
    }

    private static Choice choice(Item item, Locale locale) {
        return new Choice(item.id(), item.name(locale.getLanguage()));
    }
}
