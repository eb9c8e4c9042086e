package gr.hestia.peers;

import gr.hestia.peers.tenant.Centre;
import gr.hestia.peers.tenant.CurrentCentre;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/** Bearer tokens of the same realm as web-api's, and the same question: does the token name the centre's organization. */
@Configuration(proxyBeanMethods = false)
class PeerSecurity {

    @Bean
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/v1/tenants/{tenant}/**")
                        .access((authentication, context) -> belongs(authentication))
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static AuthorizationDecision belongs(Supplier<? extends @Nullable Authentication> authentication) {
        String organization = CurrentCentre.find().map(Centre::organization).orElse("");
        return new AuthorizationDecision(authentication.get() instanceof JwtAuthenticationToken bearer
                && bearer.isAuthenticated()
                && names(bearer.getToken().getClaim("organization"), organization));
    }

    /** Keycloak writes a map by alias, {@code {"sparti": {"id": "…"}}}; only the id counts. */
    private static boolean names(@Nullable Object claim, String organization) {
        return claim instanceof Map<?, ?> byAlias
                && byAlias.values().stream()
                        .anyMatch(entry -> entry instanceof Map<?, ?> one && organization.equals(one.get("id")));
    }
}
