package gr.hestia.platform.metrics;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditFailed;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts what centres do, by the names of acts in their audit trail: files opened, visits logged; never whose. */
final class ActFigures {

    private final TenantLabels labels;
    private final MeterRegistry registry;
    private final Counter failures;

    ActFigures(TenantLabels labels, MeterRegistry registry) {
        this.labels = labels;
        this.registry = registry;
        this.failures = Counter.builder("hestia.audit.failures")
                .description("Events that could not be written to an audit trail, whose acts did not happen")
                .register(registry);
    }

    /** Once it is certain that it happened. */
    @TransactionalEventListener(fallbackExecution = true)
    void done(AuditEvent event) {
        Counter.builder("hestia.acts")
                .description("Acts and readings in the audit trail of centres")
                .tag("act", event.act())
                .tag(
                        TenantLabels.TAG,
                        tenant().map(Tenant::slug).map(labels::of).orElse(TenantLabels.OTHER))
                .register(registry)
                .increment();
    }

    @EventListener
    void failed(AuditFailed failure) {
        failures.increment();
    }

    private static Optional<Tenant> tenant() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? TenantFilter.tenantOf(request.getRequest())
                : Optional.empty();
    }
}
