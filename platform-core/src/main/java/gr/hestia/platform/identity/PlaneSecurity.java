package gr.hestia.platform.identity;

import gr.hestia.platform.web.failure.Failures;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.session.SessionRepository;

/**
 * The security that both planes share; each adds which of its paths ask for what.
 *
 * <p>Pages: authorization code with PKCE, a session in PostgreSQL, logout here and at Keycloak, ended from Keycloak over
 * the back channel. API: bearer tokens and no session.
 */
public final class PlaneSecurity {

    private static final String LOGIN = "/oauth2/authorization/" + KeycloakRealm.REGISTRATION;

    private final ClientRegistrationRepository clients;
    private final OidcSessionRegistry logins;
    private final SessionRepository<?> sessions;
    private final Failures failures;
    private final ApplicationEventPublisher events;
    private final ObservationRegistry observations;
    private final Clock clock;

    PlaneSecurity(
            ClientRegistrationRepository clients,
            OidcSessionRegistry logins,
            SessionRepository<?> sessions,
            Failures failures,
            ApplicationEventPublisher events,
            ObservationRegistry observations,
            Clock clock) {
        this.clients = clients;
        this.logins = logins;
        this.sessions = sessions;
        this.failures = failures;
        this.events = events;
        this.observations = observations;
        this.clock = clock;
    }

    /**
     * Prepares the chain that serves pages.
     *
     * @param home where a person lands who did not ask for a certain page
     * @param denied answers a person who is signed in and may not
     */
    public HttpSecurity pages(HttpSecurity http, String home, AccessDeniedHandler denied) throws Exception {
        var atKeycloakToo = new OidcClientInitiatedLogoutSuccessHandler(clients);
        atKeycloakToo.setPostLogoutRedirectUri("{baseUrl}/");
        return http.addFilterBefore(new WorkingDay(clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ActorInLog(), AnonymousAuthenticationFilter.class)
                .requestCache(cache -> cache.requestCache(AskedPages.inSession()))
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .defaultSuccessUrl(home)
                        .failureHandler(new TellFailedLogins(LOGIN + "?error", events))
                        .oidcSessionRegistry(logins)
                        .authorizedClientRepository(new ForgetTokens())
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(LoginTokens.of(observations)))
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(LoginRequests.resolver(clients))))
                .logout(logout -> logout.logoutSuccessHandler(atKeycloakToo))
                .oidcLogout(logout ->
                        logout.backChannel(channel -> channel.logoutHandler(new EndSessions(logins, sessions))))
                .exceptionHandling(failures -> failures.accessDeniedHandler(denied));
    }

    /** Prepares the chain that serves {@code /api}. */
    public HttpSecurity api(HttpSecurity http) throws Exception {
        RefusedToken refused = new RefusedToken(failures);
        return http.securityMatcher("/api/**")
                .addFilterAfter(new ActorInLog(), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refused)
                        .accessDeniedHandler(refused));
    }
}
