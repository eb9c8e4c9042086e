package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.platform.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run in a worker's hands.
 *
 * @param run its id
 * @param lease this worker's hold on it
 * @param tenant identity that the tenant gets
 * @param slug the tenant's place in every address
 * @param region key of the municipality's region
 * @param nameEnglish the centre's name in English, or in Greek where there is none
 * @param kept what the centre is, as the database keeps it
 * @param coordinator id of the first coordinator's row among the members
 * @param coordinatorName as the person is called; null once the run has ended
 * @param coordinatorEmail their address; null once the run has ended
 * @param account subject of their account; null before it was found or made
 * @param accountMade whether this run made that account
 * @param invitation what is known of the letter
 * @param organization id of the tenant's organization; null before it was made
 */
record Onboarding(
        UUID run,
        UUID lease,
        TenantId tenant,
        String slug,
        String region,
        String nameEnglish,
        String kept,
        UUID coordinator,
        @Nullable String coordinatorName,
        @Nullable String coordinatorEmail,
        @Nullable String account,
        boolean accountMade,
        Letter invitation,
        @Nullable String organization) {

    /** What is known of the letter that invites the coordinator. */
    enum Letter {
        /** Not begun. */
        NONE,
        /** Begun; whether it left is not known. */
        SENDING,
        /** Sent. */
        SENT,
        /** The person can sign in already. */
        NOT_NEEDED;

        /** Whether nothing more is to be sent. */
        boolean settled() {
            return this == SENT || this == NOT_NEEDED;
        }
    }

    /**
     * What the centre is. It is read where it is needed, so that one that cannot be read stops its own run and not the
     * queue.
     *
     * @throws tools.jackson.core.JacksonException if this version cannot read it
     */
    Manifest manifest() {
        return ManifestTree.readKept(kept);
    }

    Onboarding withOrganization(String id) {
        return new Onboarding(
                run,
                lease,
                tenant,
                slug,
                region,
                nameEnglish,
                kept,
                coordinator,
                coordinatorName,
                coordinatorEmail,
                account,
                accountMade,
                invitation,
                id);
    }

    Onboarding withAccount(String subject, boolean made) {
        return new Onboarding(
                run,
                lease,
                tenant,
                slug,
                region,
                nameEnglish,
                kept,
                coordinator,
                coordinatorName,
                coordinatorEmail,
                subject,
                made,
                invitation,
                organization);
    }

    Onboarding withInvitation(Letter letter) {
        return new Onboarding(
                run,
                lease,
                tenant,
                slug,
                region,
                nameEnglish,
                kept,
                coordinator,
                coordinatorName,
                coordinatorEmail,
                account,
                accountMade,
                letter,
                organization);
    }
}
