package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.engine.Claims.Claim;
import gr.hestia.admin.work.Heartbeat;
import gr.hestia.admin.work.TakesWork;
import gr.hestia.admin.work.Workers;
import gr.hestia.platform.tenancy.CatalogChanges;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** This process's share in carrying out onboardings. */
@Component
@EnableConfigurationProperties(OnboardingProperties.class)
class OnboardingWorkers extends TakesWork {

    private static final Logger log = LoggerFactory.getLogger(OnboardingWorkers.class);

    private final Claims claims;
    private final RunOnboarding runOnboarding;
    private final UndoRun undoRun;
    private final OnboardingProperties properties;
    private final Heartbeat heartbeat;
    private final Workers workers;

    OnboardingWorkers(
            Claims claims,
            RunOnboarding runOnboarding,
            UndoRun undoRun,
            OnboardingProperties properties,
            CatalogChanges changes) {
        this.claims = claims;
        this.runOnboarding = runOnboarding;
        this.undoRun = undoRun;
        this.properties = properties;
        this.heartbeat = new Heartbeat(
                "onboarding", properties.lease().dividedBy(4), leases -> claims.renew(leases, properties.lease()));
        this.workers = new Workers(
                "onboarding",
                properties.workers(),
                properties.interval(),
                properties.patience(),
                heartbeat,
                this::take);
        changes.listen("hestia_onboarding", workers.listener());
    }

    @Override
    protected Workers workers() {
        return workers;
    }

    private Optional<Runnable> take() {
        return claims.take(properties.lease()).map(claim -> () -> work(claim));
    }

    private void work(Claim claim) {
        try (var _ = heartbeat.hold(claim.run().lease())) {
            if (claim.undoing()) {
                undoRun.undo(claim.run());
            } else {
                runOnboarding.run(claim.run(), claim.next(), workers::isRunning);
            }
        } catch (LeaseLost lost) {
            log.warn("onboarding {}: {}", claim.run().slug(), lost.getMessage());
        }
    }
}
