package gr.hestia.admin.invitation;

import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A member's row in the tenant's own schema, as far as letting in and out needs it. */
@Component
class MemberRow {

    private static final String UNIQUE_VIOLATION = "23505";

    private final TenantSchemas schemas;

    MemberRow(TenantSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Writes down which account the member has, and tells the replicas that know the centre's members.
     *
     * @throws InvitationRefused if the member was removed meanwhile, or the account is another member's
     */
    void setSubject(Invitation invitation, String subject) {
        schemas.inSchema(invitation.tenant(), connection -> {
            try (var update =
                    connection.prepareStatement("update member set subject = ? where id = ? and state <> 'REMOVED'")) {
                update.setString(1, subject);
                update.setObject(2, invitation.member());
                if (update.executeUpdate() == 0) {
                    throw InvitationRefused.memberGone();
                }
                tell(connection, invitation.tenant());
            } catch (SQLException failure) {
                if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                    throw InvitationRefused.memberTwice();
                }
                throw failure;
            }
        });
    }

    private static void tell(Connection connection, TenantId tenant) throws SQLException {
        try (var notify = connection.prepareStatement("select pg_notify('hestia_member', ?)")) {
            notify.setString(1, tenant.toString());
            notify.execute();
        }
    }

    /** The account of a member who was removed; empty where they never had one, or were taken back. */
    Optional<String> subjectOfRemoved(Invitation invitation) {
        AtomicReference<@Nullable String> subject = new AtomicReference<>();
        schemas.inSchema(invitation.tenant(), connection -> {
            try (var select =
                    connection.prepareStatement("select subject from member where id = ? and state = 'REMOVED'")) {
                select.setObject(1, invitation.member());
                var row = select.executeQuery();
                if (row.next()) {
                    subject.set(row.getString(1));
                }
            }
        });
        return Optional.ofNullable(subject.get());
    }
}
