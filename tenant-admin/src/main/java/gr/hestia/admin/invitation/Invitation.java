package gr.hestia.admin.invitation;

import gr.hestia.platform.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a centre asks, in a worker's hands.
 *
 * @param id of the request
 * @param lease this worker's hold on it
 * @param tenant whose centre
 * @param region key of the tenant's region
 * @param organization the tenant's organization; null where it has none yet
 * @param member id of the row among the tenant's members
 * @param kind what is asked
 * @param email where the invitation goes; null when asked to let somebody out
 * @param name as the person is called; null when asked to let somebody out
 * @param letter what is known of the letter
 * @param attempt which attempt this is, from 1
 */
record Invitation(
        UUID id,
        UUID lease,
        TenantId tenant,
        String region,
        @Nullable String organization,
        UUID member,
        Kind kind,
        @Nullable String email,
        @Nullable String name,
        Letter letter,
        int attempt) {

    /** What is asked. */
    enum Kind {
        /** Let somebody in. */
        INVITE,
        /** Let somebody out. */
        REMOVE
    }

    /** What is known of a letter. */
    enum Letter {
        /** Not begun. */
        NONE,
        /** Begun; whether it left is not known. */
        SENDING,
        /** Sent. */
        SENT,
        /** The person can sign in already. */
        NOT_NEEDED
    }
}
