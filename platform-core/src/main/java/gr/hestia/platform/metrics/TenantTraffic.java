package gr.hestia.platform.metrics;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Says of every request whose it is: to the figures by label, to the trace and the log by the tenant's id. */
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
final class TenantTraffic extends OncePerRequestFilter {

    /** Name of the tenant's id in traces and logs. */
    static final String TENANT = "hestia.tenant";

    private final TenantLabels labels;
    private final MeterRegistry registry;

    TenantTraffic(TenantLabels labels, MeterRegistry registry) {
        this.labels = labels;
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Tenant> tenant = TenantFilter.tenantOf(request);
        if (tenant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String id = tenant.get().id().toString();
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(context -> context.addHighCardinalityKeyValue(KeyValue.of(TENANT, id)));
        labels.seen(tenant.get().slug());
        Timer.Sample sample = Timer.start();
        String outcome = "SERVER_ERROR";
        try (var _ = MDC.putCloseable(TENANT, id)) {
            chain.doFilter(request, response);
            outcome = outcome(response.getStatus());
        } finally {
            sample.stop(Timer.builder("hestia.tenant.requests")
                    .description("Requests of one tenant's pages and API")
                    .tag(TenantLabels.TAG, labels.of(tenant.get().slug()))
                    .tag("outcome", outcome)
                    .register(registry));
        }
    }

    private static String outcome(int status) {
        return status >= 500 ? "SERVER_ERROR" : status >= 400 ? "CLIENT_ERROR" : "SUCCESS";
    }
}
