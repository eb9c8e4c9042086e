package gr.hestia.platform.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter of requests that belong to a tenant; all others pass it by. It stands behind {@link TenantFilter}. */
public abstract class TenantRequestFilter extends OncePerRequestFilter {

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Tenant> tenant = TenantFilter.tenantOf(request);
        if (tenant.isPresent()) {
            filter(tenant.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Filters a request of one tenant. */
    protected abstract void filter(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException;
}
