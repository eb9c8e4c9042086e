package gr.hestia.platform.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Who may read what at the management port: health, everybody; the figures, who bears the token; the rest, nobody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ManagementProperties.class)
class ManagementSecurity {

    /** The token is fixed, so that figures can be read while Keycloak is down, which is when they are wanted. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, ManagementProperties properties) throws Exception {
        return http.securityMatcher(ManagementSecurity::isAtManagementPort)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server ->
                        server.opaqueToken(opaque -> opaque.introspector(token -> reader(token, properties.token()))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static boolean isAtManagementPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), "management");
    }

    private static OAuth2AuthenticatedPrincipal reader(String token, @Nullable String expected) {
        if (expected == null
                || !MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))) {
            throw new BadOpaqueTokenException("not the token of this process");
        }
        return new DefaultOAuth2AuthenticatedPrincipal(
                "metrics", Map.of("sub", "metrics"), AuthorityUtils.NO_AUTHORITIES);
    }
}
