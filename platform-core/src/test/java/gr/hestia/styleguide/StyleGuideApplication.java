package gr.hestia.styleguide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The style guide as a site of its own: run it and open {@code http://localhost:8080/guide/parts}. No database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan({"gr.hestia.platform.web", "gr.hestia.styleguide"})
public class StyleGuideApplication {
    /** As strict as the planes' own policy: what would be refused there is refused here. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] arguments) {
        SpringApplication.run(StyleGuideApplication.class, arguments);
    }

    @Bean
    SecurityFilterChain guide(HttpSecurity http) {
        return http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**", "/guide/fail/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }

    @Bean
    FilterRegistrationBean<BrokenSessions> brokenSessions() {
        return BrokenSessions.registered();
    }
}
