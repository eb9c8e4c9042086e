package gr.hestia.admin.invitation;

import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.work.Diagnosis;
import gr.hestia.admin.work.Heartbeat;
import gr.hestia.admin.work.TakesWork;
import gr.hestia.admin.work.Workers;
import gr.hestia.platform.tenancy.CatalogChanges;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** This process's share in letting people into centres, and out. */
@Component
@EnableConfigurationProperties(InvitationProperties.class)
class InvitationWorkers extends TakesWork {

    private static final Logger log = LoggerFactory.getLogger(InvitationWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InvitationQueue queue;
    private final LetIn letIn;
    private final MemberRow members;
    private final Memberships memberships;
    private final InvitationProperties properties;
    private final Heartbeat heartbeat;
    private final Workers workers;

    InvitationWorkers(
            InvitationQueue queue,
            LetIn letIn,
            MemberRow members,
            Memberships memberships,
            InvitationProperties properties,
            CatalogChanges changes) {
        this.queue = queue;
        this.letIn = letIn;
        this.members = members;
        this.memberships = memberships;
        this.properties = properties;
        this.heartbeat = new Heartbeat(
                "invitation", properties.lease().dividedBy(4), leases -> queue.renew(leases, properties.lease()));
        this.workers =
                new Workers("invitation", properties.workers(), properties.interval(), PATIENCE, heartbeat, this::take);
        changes.listen("hestia_invitation", workers.listener());
    }

    @Override
    protected Workers workers() {
        return workers;
    }

    private Optional<Runnable> take() {
        return queue.take(properties.lease()).map(invitation -> () -> work(invitation));
    }

    private void work(Invitation invitation) {
        try (var _ = heartbeat.hold(invitation.lease())) {
            carryOut(invitation);
            queue.done(invitation);
        } catch (RuntimeException failure) {
            fail(invitation, Diagnosis.of(failure));
        }
    }

    private void carryOut(Invitation invitation) {
        String organization = invitation.organization();
        if (organization == null) {
            throw InvitationRefused.noOrganization();
        }
        switch (invitation.kind()) {
            case INVITE -> letIn.letIn(invitation, organization);
            case REMOVE ->
                members.subjectOfRemoved(invitation).ifPresent(subject -> memberships.remove(organization, subject));
        }
    }

    private void fail(Invitation invitation, Diagnosis diagnosis) {
        int attempt = invitation.attempt();
        log.warn("{} of a member failed, attempt {}: {}", invitation.kind(), attempt, diagnosis.code());
        if (diagnosis.passing() && attempt < properties.attempts()) {
            queue.tryLater(invitation, diagnosis, properties.delayAfter(attempt));
        } else {
            queue.giveUp(invitation, diagnosis);
        }
    }
}
