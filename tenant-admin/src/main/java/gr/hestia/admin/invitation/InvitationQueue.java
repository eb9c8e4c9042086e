package gr.hestia.admin.invitation;

import gr.hestia.admin.act.ControlAct;
import gr.hestia.admin.act.ControlActs;
import gr.hestia.admin.invitation.Invitation.Kind;
import gr.hestia.admin.invitation.Invitation.Letter;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.admin.work.Diagnosis;
import gr.hestia.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The requests of centres, as they lie in the catalog. */
@Component
class InvitationQueue {

    private static final String ACTOR = "system:invitation";

    private final AdminCatalog catalog;
    private final ControlActs acts;

    InvitationQueue(AdminCatalog catalog, ControlActs acts) {
        this.catalog = catalog;
        this.acts = acts;
    }

    /** The request that is due longest; never one for a member of whom an earlier one is still open. */
    Optional<Invitation> take(Duration lease) {
        return catalog.call(client -> client.sql("""
                        update catalog.staff_invitation i
                           set state = 'RUNNING', attempts = i.attempts + 1, lease = gen_random_uuid(),
                               lease_until = now() + ? * interval '1 millisecond'
                          from catalog.tenant t,
                               (select id from catalog.staff_invitation w
                                 where (state = 'PENDING' and due_at <= now() or state = 'RUNNING' and lease_until < now())
                                   and not exists (select from catalog.staff_invitation e
                                                    where e.tenant = w.tenant and e.member = w.member
                                                      and e.requested_at < w.requested_at
                                                      and e.state in ('PENDING', 'RUNNING'))
                                 order by due_at limit 1 for update skip locked) due
                         where i.id = due.id and t.id = i.tenant
                        returning i.*, t.region, t.organization
                        """)
                .param(lease.toMillis())
                .query(InvitationQueue::map)
                .optional());
    }

    /** Shows that the holders of these leases are alive. */
    void renew(Collection<UUID> leases, Duration lease) {
        catalog.run(client -> client.sql("""
                        update catalog.staff_invitation set lease_until = now() + ? * interval '1 millisecond'
                         where lease = any (?)
                        """)
                .params(lease.toMillis(), leases.toArray(UUID[]::new))
                .update());
    }

    /** Notes what is known of the letter. */
    void note(Invitation invitation, Letter letter) {
        catalog.run(
                client -> client.sql("update catalog.staff_invitation set invitation = ? where id = ? and lease = ?")
                        .params(letter.name(), invitation.id(), invitation.lease())
                        .update());
    }

    /** It is done; whom it named is forgotten. */
    void done(Invitation invitation) {
        String act = invitation.kind() == Kind.INVITE ? "member.let-in" : "member.let-out";
        catalog.run(client -> {
            int ended =
                    client.sql("""
                            update catalog.staff_invitation
                               set state = 'DONE', problem = null, email = null, display_name = null, lease = null,
                                   lease_until = null
                             where id = ? and lease = ?
                            """).params(invitation.id(), invitation.lease()).update();
            if (ended > 0) {
                acts.write(client, act(invitation, act));
            }
        });
    }

    /** It failed and is tried again later. */
    void tryLater(Invitation invitation, Diagnosis diagnosis, Duration delay) {
        catalog.run(client -> client.sql("""
                        update catalog.staff_invitation
                           set state = 'PENDING', problem = ?, lease = null, lease_until = null,
                               due_at = now() + ? * interval '1 millisecond'
                         where id = ? and lease = ?
                        """)
                .params(diagnosis.code(), delay.toMillis(), invitation.id(), invitation.lease())
                .update());
    }

    /** It failed for good; whom it named is forgotten. */
    void giveUp(Invitation invitation, Diagnosis diagnosis) {
        catalog.run(client -> {
            int ended = client.sql("""
                            update catalog.staff_invitation
                               set state = 'FAILED', problem = ?, email = null, display_name = null, lease = null,
                                   lease_until = null
                             where id = ? and lease = ?
                            """)
                    .params(diagnosis.code(), invitation.id(), invitation.lease())
                    .update();
            if (ended > 0) {
                acts.write(client, act(invitation, "member.invitation-failed").with("code", diagnosis.code()));
            }
        });
    }

    private static ControlAct act(Invitation invitation, String act) {
        return ControlAct.on(invitation.tenant().value(), invitation.region(), ACTOR, act)
                .with("member", invitation.member());
    }

    private static Invitation map(ResultSet row, int index) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("region"),
                row.getString("organization"),
                row.getObject("member", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("email"),
                row.getString("display_name"),
                Letter.valueOf(row.getString("invitation")),
                row.getInt("attempts"));
    }
}
