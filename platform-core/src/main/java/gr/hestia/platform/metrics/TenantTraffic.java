package gr.hestia.platform.metrics;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantRequestFilter;
import io.micrometer.common.KeyValue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Says of every request whose it is: to the trace and the log by the tenant's id, and to those who choose the busiest. */
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
final class TenantTraffic extends TenantRequestFilter {

    /** Name of the tenant's id in traces and logs. */
    static final String TENANT = "hestia.tenant";

    private final TenantLabels labels;

    TenantTraffic(TenantLabels labels) {
        this.labels = labels;
    }

    @Override
    protected void filter(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = tenant.id().toString();
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(context -> context.addHighCardinalityKeyValue(KeyValue.of(TENANT, id)));
        labels.seen(tenant.slug());
        try (var _ = MDC.putCloseable(TENANT, id)) {
            chain.doFilter(request, response);
        }
    }
}
