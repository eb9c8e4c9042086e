package gr.hestia.webapi.demo;

import gr.hestia.platform.tenancy.CatalogChanges;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Gives each centre its invented people as soon as it is active, and each day its visits. Present only where
 * {@value #SWITCH} is true, which local mode sets and no installation may: nothing takes invented people out again.
 */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoPeople implements CatalogChanges.Listener, DisposableBean {

    /** The configuration key; false where it is absent. */
    static final String SWITCH = "hestia.demo.people";

    private static final Logger log = LoggerFactory.getLogger(DemoPeople.class);
    private static final int LOOK_EVERY_MINUTES = 10;

    private final TenantRegistry tenants;
    private final DemoCentre demo;
    private final Clock clock;

    /** The day up to which a centre is filled, by slug; used by the worker alone. */
    private final Map<String, LocalDate> filled = new HashMap<>();

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("demo-people").factory());

    DemoPeople(TenantRegistry tenants, CatalogChanges changes, DemoCentre demo, Clock clock) {
        this.tenants = tenants;
        this.demo = demo;
        this.clock = clock;
        changes.listen(TenantRegistry.CHANNEL, this);
        worker.scheduleWithFixedDelay(this::fillAll, LOOK_EVERY_MINUTES, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void changed(String slug) {
        worker.submit(this::fillAll);
    }

    @Override
    public void everythingChanged() {
        worker.submit(this::fillAll);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void fillAll() {
        try {
            List<Tenant> missing = tenants.listActive().stream()
                    .filter(tenant -> !LocalDate.now(clock).equals(filled.get(tenant.slug())))
                    .toList();
            missing.forEach(tenant -> CurrentTenant.where(tenant.id()).run(() -> demo.hire(tenant.slug())));
            missing.forEach(this::fill);
        } catch (RuntimeException failure) {
            log.warn("no invented people for now; the next look tries again", failure);
        }
    }

    private void fill(Tenant tenant) {
        LocalDate today = LocalDate.now(clock);
        if (CurrentTenant.where(tenant.id()).call(() -> demo.fill(tenant.slug()))) {
            filled.put(tenant.slug(), today);
            log.info("{} has its invented people", tenant.slug());
        }
    }
}
