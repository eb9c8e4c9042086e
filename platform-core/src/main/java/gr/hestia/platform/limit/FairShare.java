package gr.hestia.platform.limit;

import gr.hestia.platform.limit.Turns.Turn;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantFilter;
import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Failures;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is more than a fair share, with 429, before it costs a session, a connection or a look at a token.
 *
 * <p>Who is refused is kept waiting first: a client that asks again and again at once would otherwise keep the process
 * busy with refusing. Waiting costs a virtual thread and nothing else.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 102)
final class FairShare extends OncePerRequestFilter {

    private final Client client;
    private final Rates clients;
    private final Rates addresses;
    private final Rates tenants;
    private final Turns turns;
    private final Duration hold;
    private final int mostHeld;
    private final AtomicInteger held = new AtomicInteger();
    private final Failures failures;
    private final MeterRegistry registry;

    FairShare(LimitProperties limits, int atOnce, Client client, Failures failures, MeterRegistry registry) {
        this.client = client;
        this.clients = new Rates(limits.clientRate(), limits.clientBurst());
        this.addresses = new Rates(limits.addressRate(), limits.addressBurst());
        this.tenants = new Rates(limits.tenantRate(), limits.tenantBurst());
        this.turns = new Turns(atOnce, limits.patience(), limits.waiting());
        this.hold = limits.hold();
        this.mostHeld = limits.waiting();
        this.failures = failures;
        this.registry = registry;
        for (Whose whose : Whose.values()) {
            counter(whose);
        }
    }

    /** Whose share was used up. */
    private enum Whose {
        ADDRESS,
        CLIENT,
        TENANT
    }

    /** What pages are drawn with is small, cached by browsers and costs no connection. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> known = client.of(request);
        String tenant = TenantFilter.tenantOf(request).map(Tenant::slug).orElse(null);
        if (!addresses.permits(request.getRemoteAddr(), hold)) {
            refuse(request, response, Whose.ADDRESS);
        } else if (known.isPresent() && !clients.permits(known.get(), hold)) {
            refuse(request, response, Whose.CLIENT);
        } else if (tenant == null) {
            chain.doFilter(request, response);
        } else if (!tenants.permits(tenant, hold)) {
            refuse(request, response, Whose.TENANT);
        } else {
            try (Turn turn = turns.await(tenant)) {
                if (turn == null) {
                    answer(request, response, Whose.TENANT);
                } else {
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Whose whose) throws IOException {
        if (held.incrementAndGet() <= mostHeld) {
            hold();
        }
        held.decrementAndGet();
        answer(request, response, whose);
    }

    private void hold() {
        try {
            Thread.sleep(hold);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Whose whose) throws IOException {
        counter(whose).increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, hold.toSeconds())));
        failures.answer(request, response, FailureKind.TOO_MANY_REQUESTS);
    }

    private Counter counter(Whose whose) {
        return Counter.builder("hestia.limited")
                .description("Requests that were more than a fair share")
                .tag("whose", whose.name())
                .register(registry);
    }
}
