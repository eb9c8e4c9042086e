package gr.hestia.platform.limit;

import gr.hestia.platform.identity.Recognized;
import gr.hestia.platform.limit.Refusals.Whose;
import gr.hestia.platform.web.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each to its rate, before anything is looked up: who is known to be signed in to their own, whatever others behind
 * the same network address do, and strangers to that of their address.
 *
 * <p>Known is who showed a session or token that was found good lately, by this process. Whoever shows something else, or
 * nothing, is a stranger: also whoever makes up a new token for every request.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 99)
final class ClientShare extends OncePerRequestFilter {

    private static final String SHOWN = ClientShare.class.getName();

    private final Client client;
    private final KnownClients known = new KnownClients();
    private final Rates clients;
    private final Rates addresses;
    private final Duration hold;
    private final Refusals refusals;

    ClientShare(LimitProperties limits, Client client, Refusals refusals) {
        this.client = client;
        this.clients = new Rates(limits.clientRate(), limits.clientBurst());
        this.addresses = new Rates(limits.addressRate(), limits.addressBurst());
        this.hold = limits.hold();
        this.refusals = refusals;
    }

    /** What the request shows, true or not, as a hash; empty if nothing. */
    static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(SHOWN));
    }

    /** What pages are drawn with is small, cached by browsers and costs no connection. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestPath.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> shown = client.of(request);
        boolean isKnown = shown.filter(known::contains).isPresent();
        if (isKnown && !clients.permits(shown.get(), hold)) {
            refusals.afterAWhile(request, response, Whose.CLIENT);
        } else if (!isKnown && !addresses.permits(Client.network(request), hold)) {
            refusals.afterAWhile(request, response, Whose.ADDRESS);
        } else {
            shown.ifPresent(hash -> request.setAttribute(SHOWN, hash));
            chain.doFilter(request, response);
            if (Recognized.is(request)) {
                shown.ifPresent(known::add);
            }
        }
    }
}
