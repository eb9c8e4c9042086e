package gr.hestia.admin.invitation;

import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.CatalogChanges;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A member's row in the tenant's own schema, as far as letting in and out needs it. */
@Component
class MemberRow {

    private final TenantSchemas schemas;
    private final CatalogChanges changes;

    MemberRow(TenantSchemas schemas, CatalogChanges changes) {
        this.schemas = schemas;
        this.changes = changes;
    }

    /**
     * Writes down which account the member has, and tells the replicas that know the centre's members.
     *
     * @throws InvitationRefused if the member was removed meanwhile, or the account is another member's
     */
    void setSubject(Invitation invitation, String subject) {
        schemas.call(invitation.tenant(), client -> {
            if (update(client, invitation.member(), subject) == 0) {
                throw InvitationRefused.memberGone();
            }
            changes.tell(client, CatalogChanges.MEMBERS, invitation.tenant().toString());
            return subject;
        });
    }

    private static int update(JdbcClient client, UUID member, String subject) {
        try {
            return client.sql("update member set subject = ? where id = ? and state <> 'REMOVED'")
                    .params(subject, member)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw InvitationRefused.memberTwice();
        }
    }

    /** The account of a member who was removed; empty where they never had one, or were taken back. */
    Optional<String> subjectOfRemoved(Invitation invitation) {
        return schemas.call(
                invitation.tenant(),
                client -> client.sql(
                                "select subject from member where id = ? and state = 'REMOVED' and subject is not null")
                        .param(invitation.member())
                        .query(String.class)
                        .optional());
    }
}
