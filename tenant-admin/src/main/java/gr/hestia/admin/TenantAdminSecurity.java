package gr.hestia.admin;

import gr.hestia.admin.region.NotAnOfficer;
import gr.hestia.admin.region.Officer;
import gr.hestia.platform.identity.PlaneSecurity;
import gr.hestia.platform.web.failure.Failures;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Which paths ask for what: everything is for operators and officers of regions, each within their jurisdiction. */
@Configuration(proxyBeanMethods = false)
class TenantAdminSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, PlaneSecurity plane, Failures failures) throws Exception {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        return plane.api(http)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint((request, response, failure) -> {
                            challenge.commence(request, response, failure);
                            failures.answer(request, response, failure);
                        })
                        .accessDeniedHandler(failures::answer))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/api/v1/openapi.json", "/api/v1/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .access(officer()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PlaneSecurity plane, NotAnOfficer notAnOfficer) throws Exception {
        return plane.pages(http, "/", notAnOfficer)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/assets/**", "/favicon.ico", "/robots.txt")
                                .permitAll()
                                .anyRequest()
                                .access(officer()))
                .build();
    }

    /** An operator, or an officer of some region; what of it they may see is decided by their jurisdiction. */
    private static AuthorizationManager<RequestAuthorizationContext> officer() {
        return (authentication, context) ->
                new AuthorizationDecision(Officer.of(authentication.get()).isPresent());
    }
}
