package gr.hestia.admin.operations;

import gr.hestia.admin.realm.RealmStatus;
import gr.hestia.platform.schema.CatalogSchema;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the catalog up to date and sees that Keycloak knows us, before anything is served and any work begun.
 *
 * <p>Either may be down when this process starts. It then waits, says for whom, and comes up when they are back.
 */
@Component
@EnableConfigurationProperties(StartUpProperties.class)
public class StartUp {

    private static final Logger log = LoggerFactory.getLogger(StartUp.class);

    private final CatalogSchema catalog;
    private final RealmStatus realm;
    private final ApplicationEventPublisher events;
    private final StartUpProperties properties;
    private volatile boolean closing;
    private volatile @Nullable String waitingFor = "PostgreSQL";

    StartUp(CatalogSchema catalog, RealmStatus realm, ApplicationEventPublisher events, StartUpProperties properties) {
        this.catalog = catalog;
        this.realm = realm;
        this.events = events;
        this.properties = properties;
    }

    /** Told once, when everything that this process stands on is there. */
    public record Completed() {}

    /** What is still being waited for; null once this process is up. */
    public @Nullable String waitingFor() {
        return waitingFor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("start-up").start(this::comeUp);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        closing = true;
    }

    private void comeUp() {
        insist("PostgreSQL", catalog::bringUpToDate);
        insist("Keycloak", realm::check);
        if (!closing) {
            waitingFor = null;
            log.info("the control plane is up");
            events.publishEvent(new Completed());
        }
    }

    private void insist(String part, Runnable attempt) {
        waitingFor = part;
        boolean there = false;
        while (!there && !closing) {
            try {
                attempt.run();
                there = true;
            } catch (RuntimeException failure) {
                log.warn(
                        "waiting for {}, next try in {} ms: {}",
                        part,
                        properties.retry().toMillis(),
                        failure.getMessage());
                LockSupport.parkNanos(properties.retry().toNanos());
            }
        }
    }
}
