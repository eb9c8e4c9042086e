package gr.hestia.platform.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the tenant that the path names, before anything else looks at the request.
 *
 * <p>{@code /{tenant}}, {@code /{tenant}/…}, {@code /api/v1/tenants/{tenant}/…} and
 * {@code /api/v1/centres/{tenant}} belong to a tenant; an unknown one is
 * 404, a suspended one 423, one that is not ready 404, one whose schema this
 * build does not understand 503. Who may do what there is decided afterwards.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public final class TenantFilter extends OncePerRequestFilter {

    private static final List<String> API = List.of("/api/v1/tenants/", "/api/v1/centres/");
    private static final String ATTRIBUTE = Tenant.class.getName();

    private final TenantRegistry tenants;

    TenantFilter(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /** The tenant that the request's path names. */
    public static Optional<Tenant> tenantOf(HttpServletRequest request) {
        return Optional.ofNullable((Tenant) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String slug = slugIn(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (slug.isEmpty() || Slug.RESERVED.contains(slug)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Tenant> found = tenants.findBySlug(slug);
        if (found.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (found.get().state() == TenantState.SUSPENDED) {
            response.sendError(HttpStatus.LOCKED.value());
        } else if (!found.get().state().serves()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (!TenantSchemaVersion.understands(found.get())) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            serve(found.get(), request, response, chain);
        }
    }

    private static void serve(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, tenant);
        try {
            CurrentTenant.where(tenant.id()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static String slugIn(String path) {
        String rest = API.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(prefix -> path.substring(prefix.length()))
                .orElseGet(() -> path.substring(1));
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
