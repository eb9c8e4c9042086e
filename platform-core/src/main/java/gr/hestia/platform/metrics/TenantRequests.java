package gr.hestia.platform.metrics;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantRequestFilter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Times the requests of centres, once each has been let in: what was refused as more than a fair share, and what was
 * waited for because of it, says nothing of how fast the platform is.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 103)
final class TenantRequests extends TenantRequestFilter {

    private static final String FAILED = "SERVER_ERROR";

    private final TenantLabels labels;
    private final FailingTenants failing;
    private final MeterRegistry registry;

    TenantRequests(TenantLabels labels, FailingTenants failing, MeterRegistry registry) {
        this.labels = labels;
        this.failing = failing;
        this.registry = registry;
    }

    @Override
    protected void filter(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String slug = tenant.slug();
        Timer.Sample sample = Timer.start();
        String outcome = FAILED;
        try {
            chain.doFilter(request, response);
            outcome = outcome(response.getStatus());
        } finally {
            sample.stop(Timer.builder("hestia.tenant.requests")
                    .description("Requests of one tenant's pages and API, from when they were let in")
                    .tag(TenantLabels.TAG, labels.of(slug))
                    .tag("outcome", outcome)
                    .register(registry));
            failing.served(slug, outcome.equals(FAILED));
        }
    }

    private static String outcome(int status) {
        return status >= 500 ? FAILED : status >= 400 ? "CLIENT_ERROR" : "SUCCESS";
    }
}
