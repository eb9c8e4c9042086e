package gr.hestia.admin.fleet;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The command {@code migrate}: what runs once before a rollout. It needs PostgreSQL and the login that may alter. */
public final class MigrateCommand {

    private static final Logger log = LoggerFactory.getLogger(MigrateCommand.class);

    private MigrateCommand() {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseProperties.class)
    static class Settings {}

    /**
     * Migrates whatever is behind.
     *
     * @return the exit code: 0 when new versions may come up, also while single tenants stay behind, which are then
     *     answered 503 and told of by an alert; 1 when they may not: the catalog or no tenant at all is up to date
     */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            DatabaseProperties database = context.getBean(DatabaseProperties.class);
            try (HikariDataSource admin = LoginPools.catalog(
                    database,
                    Objects.requireNonNull(database.admin(), "hestia.database.admin is missing"),
                    "migrate")) {
                return tell(new MigrateFleet(admin).migrate());
            }
        } catch (RuntimeException failure) {
            log.error("nothing more was migrated", failure);
            return 1;
        }
    }

    static int tell(MigrateFleet.Outcome outcome) {
        if (outcome.failed().isEmpty()) {
            log.info("everything is up to date; {} tenants were migrated", outcome.migrated());
            return 0;
        }
        if (outcome.reachedNobody()) {
            log.error("not one tenant could be migrated: {}", outcome.failed());
            return 1;
        }
        log.error(
                "{} tenants were migrated. THESE STAY BEHIND and are answered 503 by the new version until migrate is"
                        + " run again: {}",
                outcome.migrated(),
                outcome.failed());
        return 0;
    }
}
