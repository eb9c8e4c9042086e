package gr.hestia.webapi;

import gr.hestia.platform.start.PreparedContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The data plane. Its rooms:
 *
 * <ul>
 *   <li>{@code centre}: what a centre is, and its public pages
 *   <li>{@code staff}: who works there and what they may do
 *   <li>{@code beneficiary}, {@code household}: the files of the people it serves
 *   <li>{@code visit}: the reception desk
 * </ul>
 *
 * <p>They stand on the platform's rooms {@code tenancy}, {@code identity}, {@code audit}, {@code privacy} and
 * {@code web}.
 */
@SpringBootApplication(
        scanBasePackages = {"gr.hestia.webapi", "gr.hestia.platform"},
        exclude = UserDetailsServiceAutoConfiguration.class)
public class WebApiApplication {

    static void main(String[] args) {
        PreparedContext.giveUpWhereUnusual(System.getenv());
        SpringApplication.run(WebApiApplication.class, args);
    }
}
