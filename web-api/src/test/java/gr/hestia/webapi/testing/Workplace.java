package gr.hestia.webapi.testing;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A centre to work in: two branches, three services and as many members as a test asks for.
 *
 * @param tenant the centre
 * @param core its core centre
 * @param annex its Roma annex
 * @param services ids of its services
 */
public record Workplace(Tenant tenant, UUID core, UUID annex, List<UUID> services) {

    /** A new centre of its own. */
    public static Workplace create() {
        return furnish(TenantFixture.shared().create());
    }

    /** Gives branches and services to a centre that has none. */
    public static Workplace furnish(Tenant tenant) {
        Workplace place = new Workplace(
                tenant,
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        place.addBranch(place.core, "core", 1, "Κέντρο Κοινότητας", "Community Centre");
        place.addBranch(place.annex, "roma-annex", 2, "Παράρτημα Ρομά", "Roma annex");
        place.addService(place.services.get(0), "eee", "Αίτηση ΕΕΕ");
        place.addService(place.services.get(1), "housing-benefit", "Επίδομα στέγασης");
        place.addService(place.services.get(2), "counselling", "Συμβουλευτική");
        return place;
    }

    /** A new member who works at every branch. */
    public Member member(StaffRole role) {
        return member(role, Set.of());
    }

    /** A new member who works at these branches. */
    public Member member(StaffRole role, Set<UUID> branches) {
        UUID id = UUID.randomUUID();
        sql("insert into {schema}.member (id, subject, email, display_name, role, state) values (?, ?, ?, ?, ?, 'ACTIVE')")
                .params(id, id.toString(), id + "@example.gr", "Μέλος " + role, role.name())
                .update();
        branches.forEach(branch -> sql("insert into {schema}.member_branch (member, branch) values (?, ?)")
                .params(id, branch)
                .update());
        return new Member(id, id.toString(), "Μέλος " + role, role, branches);
    }

    /** Does something in this centre. */
    public <R, X extends Throwable> R in(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return CurrentTenant.where(tenant.id()).call(work);
    }

    /** A statement on this centre's tables, {@code {schema}} before each, with the rights of the control plane. */
    public JdbcClient.StatementSpec sql(String statement) {
        return TenantFixture.shared()
                .catalog()
                .sql(statement.replace("{schema}", tenant.id().schema()));
    }

    /** The acts that the trail holds about one thing, oldest first. */
    public List<String> trail(Object subject) {
        return sql("select act from {schema}.audit_event where subject = ? order by at, id")
                .param(subject.toString())
                .query(String.class)
                .list();
    }

    private void addBranch(UUID id, String kind, int position, String greek, String english) {
        sql("insert into {schema}.branch (id, key, position, kind, name_el, name_en) values (?, ?, ?, ?, ?, ?)")
                .params(id, kind, position, kind, greek, english)
                .update();
    }

    private void addService(UUID id, String key, String greek) {
        sql("insert into {schema}.service (id, key, position, title_el, own) values (?, ?, ?, ?, false)")
                .params(id, key, services.indexOf(id), greek)
                .update();
    }
}
