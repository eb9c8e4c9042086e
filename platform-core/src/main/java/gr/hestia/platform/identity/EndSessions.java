package gr.hestia.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;

/**
 * Ends the sessions that a back-channel logout token of Keycloak's names (OpenID Connect Back-Channel Logout 1.0).
 *
 * <p>They are deleted where they are kept, in PostgreSQL, so that whichever replica receives the token ends them for
 * all.
 */
final class EndSessions implements LogoutHandler {

    private final OidcSessionRegistry logins;
    private final SessionRepository<?> sessions;

    EndSessions(OidcSessionRegistry logins, SessionRepository<?> sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            logins.removeSessionInformation(token).forEach(login -> sessions.deleteById(login.getSessionId()));
        }
    }
}
