package gr.hestia.admin.tenant;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantState;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invites somebody to coordinate a centre that is already active: because the first invitation went to a wrong address,
 * or because nobody who coordinated the centre is left. Invitations that nobody has used can be withdrawn with it.
 */
@Component
public class AppointCoordinator {

    private final TenantList tenants;
    private final TenantSchemas schemas;
    private final CatalogChanges changes;
    private final ControlActs acts;

    AppointCoordinator(TenantList tenants, TenantSchemas schemas, CatalogChanges changes, ControlActs acts) {
        this.tenants = tenants;
        this.schemas = schemas;
        this.changes = changes;
        this.acts = acts;
    }

    /**
     * Who is invited.
     *
     * @param name as the person is called
     * @param email where the invitation goes
     * @param withdrawUnused whether other coordinators who were invited and never came are taken off the list
     */
    public record Appointment(String name, String email, boolean withdrawUnused) {

        /** Trims, and writes the address in lower case, by which it is compared everywhere. */
        public Appointment {
            name = name.strip();
            email = email.strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How many coordinate a centre. The region need not know who.
     *
     * @param tenant whose centre
     * @param entered who have signed in
     * @param waiting who were invited and have not come yet
     */
    public record Coordinators(TenantEntry tenant, int entered, int waiting) {}

    /** @throws TenantNotFound if the tenant is none of the officer's */
    public Coordinators count(Officer officer, String slug) {
        TenantEntry tenant = tenants.get(officer.jurisdiction(), slug);
        return schemas.call(
                tenant.id(),
                client -> client.sql("""
                            select count(*) filter (where state = 'ACTIVE'), count(*) filter (where state = 'INVITED')
                              from member where role = 'COORDINATOR'
                            """)
                        .query((row, index) -> new Coordinators(tenant, row.getInt(1), row.getInt(2)))
                        .single());
    }

    /**
     * Makes the person a coordinator and asks for their login. Done again before the letter has left, it changes nothing;
     * done later, it sends another to whoever cannot sign in yet.
     *
     * @throws TenantNotFound if the tenant is none of the officer's
     * @throws TenantInOtherState if the tenant is not active
     */
    public void appoint(Officer officer, String slug, Appointment appointment) {
        TenantEntry tenant = tenants.get(officer.jurisdiction(), slug);
        if (tenant.state() != TenantState.ACTIVE) {
            throw TenantInOtherState.found(tenant.state(), TenantState.ACTIVE);
        }
        schemas.call(tenant.id(), client -> {
            if (appointment.withdrawUnused()) {
                withdrawOthers(client, appointment.email()).forEach(member -> {
                    ask(client, tenant.id(), member, "REMOVE", null);
                    write(client, officer, tenant, "tenant.coordinator-withdrawn", member);
                });
            }
            UUID member = makeCoordinator(client, appointment);
            ask(client, tenant.id(), member, "INVITE", appointment);
            write(client, officer, tenant, "tenant.coordinator-invited", member);
            changes.tell(client, CatalogChanges.MEMBERS, tenant.id().toString());
            return member;
        });
    }

    private static List<UUID> withdrawOthers(JdbcClient client, String email) {
        return client.sql("""
                        update member set state = 'REMOVED', version = version + 1
                         where role = 'COORDINATOR' and state = 'INVITED' and email <> ? returning id
                        """)
                .param(email)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whoever works there already keeps their name and becomes a coordinator. */
    private static UUID makeCoordinator(JdbcClient client, Appointment appointment) {
        return client.sql("""
                        insert into member (id, email, display_name, role, state)
                        values (uuidv7(), :email, :name, 'COORDINATOR', 'INVITED')
                            on conflict (email) do update
                           set role = 'COORDINATOR', version = member.version + 1,
                               display_name = case member.state when 'ACTIVE' then member.display_name else :name end,
                               invited_at = case member.state when 'ACTIVE' then member.invited_at else now() end,
                               state = case member.state when 'ACTIVE' then 'ACTIVE' else 'INVITED' end
                        returning id
                        """)
                .param("email", appointment.email())
                .param("name", appointment.name())
                .query(UUID.class)
                .single();
    }

    private static void ask(
            JdbcClient client, TenantId tenant, UUID member, String kind, @Nullable Appointment appointment) {
        client.sql("""
                        insert into catalog.staff_invitation (id, tenant, member, kind, email, display_name)
                        select uuidv7(), :tenant, :member, :kind, :email, :name
                         where not exists (select from catalog.staff_invitation
                                            where tenant = :tenant and member = :member and kind = :kind
                                              and state in ('PENDING', 'RUNNING'))
                        """)
                .param("tenant", tenant.value())
                .param("member", member)
                .param("kind", kind)
                .param("email", appointment == null ? null : appointment.email())
                .param("name", appointment == null ? null : appointment.name())
                .update();
    }

    private void write(JdbcClient client, Officer officer, TenantEntry tenant, String act, UUID member) {
        acts.write(
                client,
                ControlAct.on(tenant.id().value(), tenant.region(), officer.subject(), act)
                        .with("member", member));
    }
}
