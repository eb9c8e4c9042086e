package gr.hestia.platform.testing;

import gr.hestia.platform.schema.CatalogSchema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The schema {@code catalog} on the shared server, which the data plane needs and may not make itself. */
final class SharedCatalog {

    private SharedCatalog() {}

    private static final class Ready {
        static {
            PostgresServer server = PostgresServer.shared();
            Login admin = server.logins().admin();
            new CatalogSchema(new DriverManagerDataSource(server.url(), admin.username(), admin.password()))
                    .bringUpToDate();
        }

        static void touch() {}
    }

    /** Applies the catalog's migrations once for this JVM. */
    static void bringUpToDate() {
        Ready.touch();
    }
}
