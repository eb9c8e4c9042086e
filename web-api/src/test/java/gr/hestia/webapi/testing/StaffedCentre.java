package gr.hestia.webapi.testing;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.testing.TestOrganization;
import gr.hestia.platform.testing.TestPerson;
import gr.hestia.webapi.staff.StaffRole;
import java.util.UUID;

/**
 * A real centre with its organization in Keycloak, to which a test adds the people it needs.
 *
 * @param tenant the centre
 * @param organization its organization
 */
public record StaffedCentre(Tenant tenant, TestOrganization organization) {

    /** A new centre of its own. */
    public static StaffedCentre create() {
        TestOrganization organization = Realm.shared().createOrganization("centre");
        return new StaffedCentre(TenantFixture.shared().create(organization), organization);
    }

    /** Gives the centre a name for its pages, before any is asked for. */
    public StaffedCentre called(String name) {
        TenantFixture.shared()
                .catalog()
                .sql("update catalog.tenant set name_el = ? where id = ?")
                .params(name, tenant.id().value())
                .update();
        return this;
    }

    /** A person who belongs to the organization and is a member here. */
    public TestPerson hire(String name, StaffRole role) {
        TestPerson person = Realm.shared().createMember(name, organization);
        enter(person, name, role);
        return person;
    }

    /** A person who already works elsewhere joins here too. */
    public void hireToo(TestPerson person, String name, StaffRole role) {
        Realm.shared().join(person, organization);
        enter(person, name, role);
    }

    /** Takes the person off the centre's list as another replica does, while the organization still has them. */
    public void dismiss(TestPerson person) {
        TenantFixture.shared()
                .catalog()
                .sql("with removed as (update " + tenant.id().schema()
                        + ".member set state = 'REMOVED' where subject = ? returning id)"
                        + " select pg_notify('hestia_member', ?) from removed")
                .params(person.id().toString(), tenant.id().toString())
                .query((row, index) -> true)
                .single();
    }

    /** The person's id among the centre's members. */
    public UUID memberId(TestPerson person) {
        return TenantFixture.shared()
                .catalog()
                .sql("select id from " + tenant.id().schema() + ".member where subject = ?")
                .param(person.id().toString())
                .query(UUID.class)
                .single();
    }

    /** Does something in this centre. */
    public <R, X extends Throwable> R in(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return CurrentTenant.where(tenant.id()).call(work);
    }

    /** The path of a page or endpoint of this centre. */
    public String api(String path) {
        return "/api/v1/tenants/" + tenant.slug() + path;
    }

    private void enter(TestPerson person, String name, StaffRole role) {
        TenantFixture.shared()
                .catalog()
                .sql(
                        "insert into " + tenant.id().schema()
                                + ".member (id, subject, email, display_name, role, state) values (?, ?, lower(?), ?, ?, 'ACTIVE')")
                .params(UUID.randomUUID(), person.id().toString(), person.email(), name, role.name())
                .update();
    }
}
