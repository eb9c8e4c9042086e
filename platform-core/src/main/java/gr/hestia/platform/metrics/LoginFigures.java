package gr.hestia.platform.metrics;

import gr.hestia.platform.identity.LoginFailed;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Counts logins to pages and refused tokens. Wrong passwords are Keycloak's to count: we never see them. */
final class LoginFigures {

    /** What a browser sends back as the reason may be anything; only these are counted by name (RFC 6749, RFC 6750). */
    private static final Set<String> REASONS = Set.of(
            "access_denied",
            "authorization_request_not_found",
            "invalid_grant",
            "invalid_id_token",
            "invalid_nonce",
            "invalid_state_parameter",
            "invalid_token",
            "invalid_token_response",
            "login_required",
            "server_error",
            "temporarily_unavailable");

    private final MeterRegistry registry;

    LoginFigures(MeterRegistry registry) {
        this.registry = registry;
        // There from the beginning, so that the first failure is an increase.
        logins("success", "none");
        logins("failure", "other");
        REASONS.forEach(reason -> logins("failure", reason));
        refused("invalid_token");
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof OAuth2LoginAuthenticationToken) {
            logins("success", "none").increment();
        }
    }

    @EventListener
    void failed(LoginFailed event) {
        logins("failure", reason(event.reason())).increment();
    }

    /** Of a login that is refused this tells too, but not of one that fails before. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (!(event.getAuthentication() instanceof OAuth2LoginAuthenticationToken)) {
            refused(reason(event.getException())).increment();
        }
    }

    private Counter refused(String reason) {
        return Counter.builder("hestia.tokens.refused")
                .description("Bearer tokens that were not accepted")
                .tag("reason", reason)
                .register(registry);
    }

    private Counter logins(String outcome, String reason) {
        return Counter.builder("hestia.logins")
                .description("Ends of logins to pages, after Keycloak sent the browser back")
                .tag("outcome", outcome)
                .tag("reason", reason)
                .register(registry);
    }

    private static String reason(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "other";
        return REASONS.contains(code) ? code : "other";
    }
}
