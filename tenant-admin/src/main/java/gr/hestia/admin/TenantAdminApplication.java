package gr.hestia.admin;

import gr.hestia.admin.fleet.MigrateCommand;
import gr.hestia.admin.onboarding.command.OnboardCommand;
import gr.hestia.platform.start.PreparedContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The control plane. Its rooms:
 *
 * <ul>
 *   <li>{@code municipality}: the reference list of local government
 *   <li>{@code manifest}: what a centre is when it joins
 *   <li>{@code onboarding}: the way from a manifest to an active tenant, step by step
 *   <li>{@code tenant}: the registry of tenants and their states
 *   <li>{@code invitation}: letting people into centres, and out
 *   <li>{@code realm}: Keycloak
 *   <li>{@code region}: whose municipalities a person may see and act on
 *   <li>{@code fleet}: the tenants' schemas as a whole
 *   <li>{@code act}: the log of everything done here
 *   <li>{@code work}: queues in the catalog and their workers
 *   <li>{@code operations}: coming up, and saying so
 *   <li>{@code api}: what the REST API of every room shares
 * </ul>
 *
 * <p>They stand on the platform's rooms {@code tenancy}, {@code schema}, {@code identity} and {@code web}.
 */
@SpringBootApplication(
        scanBasePackages = {"gr.hestia.admin", "gr.hestia.platform"},
        exclude = UserDetailsServiceAutoConfiguration.class)
public class TenantAdminApplication {

    /** Serves, or does what the variable {@code HESTIA_COMMAND} names and ends: {@code migrate}, {@code onboard}. */
    static void main(String[] args) {
        PreparedContext.giveUpWhereUnusual(System.getenv());
        SpringApplication application = new SpringApplication(TenantAdminApplication.class);
        String command = System.getenv().getOrDefault("HESTIA_COMMAND", "serve");
        switch (command) {
            case "serve" -> application.run(args);
            case "migrate" -> System.exit(MigrateCommand.run(args));
            case "onboard" -> System.exit(OnboardCommand.run(application, args));
            default ->
                throw new IllegalArgumentException("HESTIA_COMMAND is serve, migrate or onboard, not " + command);
        }
    }
}
