package gr.hestia.platform.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Which of our sessions belong to which session at Keycloak; kept in the catalog, so every replica can end them. */
final class LoginSessions implements OidcSessionRegistry {

    private final JdbcClient catalog;
    private final String table;

    /** @param table the plane's own table, {@code catalog.web_login} or {@code catalog.admin_login} */
    LoginSessions(JdbcClient catalog, String table) {
        this.catalog = catalog;
        this.table = table;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        catalog.sql("insert into " + table
                        + " (session_id, keycloak_session, subject) values (:id, :keycloak, :subject)"
                        + " on conflict (session_id) do update set keycloak_session = excluded.keycloak_session,"
                        + " subject = excluded.subject, registered = now()")
                .param("id", session.getSessionId())
                .param("keycloak", session.getPrincipal().getClaimAsString("sid"))
                .param("subject", session.getPrincipal().getSubject())
                .update();
        forgetOld();
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        return catalog.sql("delete from " + table + " where session_id = ? returning session_id, subject")
                .param(sessionId)
                .query((row, index) -> information(row.getString("session_id"), row.getString("subject")))
                .optional()
                .orElse(null);
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        String keycloakSession = token.getSessionId();
        String column = keycloakSession != null ? "keycloak_session" : "subject";
        String value = keycloakSession != null ? keycloakSession : token.getSubject();
        return value == null
                ? List.of()
                : Collections.unmodifiableList(catalog.sql(
                                "delete from " + table + " where " + column + " = ? returning session_id, subject")
                        .param(value)
                        .query((row, index) -> information(row.getString("session_id"), row.getString("subject")))
                        .list());
    }

    /** A session lasts a working day at most; what is older is the trace of one that ran out by itself. */
    private void forgetOld() {
        catalog.sql("delete from " + table + " where registered < now() - interval '2 days'")
                .update();
    }

    private static OidcSessionInformation information(String sessionId, String subject) {
        OidcIdToken token = OidcIdToken.withTokenValue("ended").subject(subject).build();
        return new OidcSessionInformation(sessionId, Map.of(), new DefaultOidcUser(List.of(), token));
    }
}
