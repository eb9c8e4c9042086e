package gr.hestia.webapi;

import gr.hestia.platform.identity.PlaneSecurity;
import gr.hestia.webapi.staff.MemberAccess;
import gr.hestia.webapi.staff.NotAMember;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Which paths ask for what. Under a centre's path everything is for its members, but for what is listed as public. */
@Configuration(proxyBeanMethods = false)
class WebApiSecurity {

    private static final String[] PUBLIC_OF_A_CENTRE = {"/{tenant}", "/{tenant}/calendar.ics"};
    private static final String[] PUBLIC_OF_THE_API = {
        "/api/v1/openapi.json", "/api/v1/openapi.yaml", "/api/v1/centres/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, PlaneSecurity plane, MemberAccess member) throws Exception {
        return plane.api(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC_OF_THE_API)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC_OF_THE_API)
                        .permitAll()
                        .requestMatchers("/api/v1/tenants/{tenant}/**")
                        .access(member)
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PlaneSecurity plane, MemberAccess member, NotAMember notAMember)
            throws Exception {
        return plane.pages(http, "/access", notAMember)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/access")
                        .authenticated()
                        .requestMatchers("/", "/centres", "/assets/**", "/webjars/**", "/favicon.ico", "/robots.txt")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_OF_A_CENTRE)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC_OF_A_CENTRE)
                        .permitAll()
                        .requestMatchers("/{tenant}/**")
                        .access(member)
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
