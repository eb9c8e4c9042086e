package gr.hestia.platform.limit;

import gr.hestia.platform.identity.Recognized;
import gr.hestia.platform.limit.Refusals.Whose;
import gr.hestia.platform.limit.Turns.Turn;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantRequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;

/**
 * Holds each centre to its rate and to so many requests at once, before a session is read, a token is checked or a
 * connection to its data is borrowed. Strangers have a rate of their own there and few of the turns, so that neither a
 * crowd that reads the public page nor somebody who sends a form byte by byte is felt at the desk.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 102)
final class CentreShare extends TenantRequestFilter {

    /** One of so many turns of a centre is for strangers too. */
    private static final int TURNS_TO_A_STRANGER = 3;

    /** Clients by centre: who works at one is a stranger to all others. */
    private final KnownClients letIn = new KnownClients();

    private final Rates members;
    private final Rates strangers;
    private final Turns turns;
    private final Turns strangersTurns;
    private final Duration hold;
    private final Refusals refusals;

    CentreShare(LimitProperties limits, int atOnce, Refusals refusals) {
        this.members = new Rates(limits.tenantRate(), limits.tenantBurst());
        this.strangers = new Rates(limits.strangersRate(), limits.strangersBurst());
        this.turns = new Turns(atOnce, limits.patience(), limits.waiting());
        this.strangersTurns = new Turns(Math.max(1, atOnce / TURNS_TO_A_STRANGER), limits.patience(), limits.waiting());
        this.hold = limits.hold();
        this.refusals = refusals;
    }

    @Override
    protected void filter(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String centre = tenant.slug();
        readForm(request);
        Optional<String> client = ClientShare.shown(request).map(shown -> centre + ' ' + shown);
        if (client.filter(letIn::contains).isPresent()) {
            if (members.permits(centre, hold)) {
                inTurn(centre, Whose.TENANT, request, response, chain);
            } else {
                refusals.afterAWhile(request, response, Whose.TENANT);
            }
        } else if (strangers.permits(centre, hold)) {
            try (Turn turn = strangersTurns.await(centre)) {
                if (turn == null) {
                    refusals.atOnce(request, response, Whose.STRANGERS);
                } else {
                    inTurn(centre, Whose.STRANGERS, request, response, chain);
                    if (Recognized.isMember(request)) {
                        client.ifPresent(letIn::add);
                    }
                }
            }
        } else {
            refusals.afterAWhile(request, response, Whose.STRANGERS);
        }
    }

    /** Before anybody has a turn: a form that comes byte by byte keeps only its sender waiting. */
    private static void readForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            request.getParameterMap();
        }
    }

    private void inTurn(
            String centre, Whose whose, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Turn turn = turns.await(centre)) {
            if (turn == null) {
                refusals.atOnce(request, response, whose);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
