package gr.hestia.platform.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.ClassPathResource;

/** The migrations of a tenant's schema, in order; read once for the process. */
final class TenantMigrations {

    static final String LOCATION = "db/tenant";

    private final DataSource admin;
    private List<TenantMigration> known = List.of();

    TenantMigrations(DataSource admin) {
        this.admin = admin;
    }

    /** Reads through connections of its own, so it must not be called by a holder of the last one. */
    synchronized List<TenantMigration> list() {
        if (known.isEmpty()) {
            known = Arrays.stream(flyway("no_tenant", "no_tenant").load().info().all())
                    .map(TenantMigrations::migration)
                    .toList();
        }
        return known;
    }

    /** Flyway itself, for one schema: what reads our history and can validate it. */
    FluentConfiguration flyway(String schema, String role) {
        return Flyway.configure(TenantMigrations.class.getClassLoader())
                .dataSource(admin)
                .locations("classpath:" + LOCATION)
                .schemas(schema)
                .createSchemas(false)
                .validateMigrationNaming(true)
                .placeholders(Map.of("role", role));
    }

    private static TenantMigration migration(MigrationInfo info) {
        String script = info.getScript();
        return new TenantMigration(
                Integer.parseInt(Objects.requireNonNull(info.getVersion()).getVersion()),
                info.getDescription(),
                script,
                Objects.requireNonNull(info.getChecksum()),
                TenantMigration.read(new ClassPathResource(LOCATION + "/" + script)));
    }
}
