package gr.hestia.platform.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema {@code catalog}, brought up to date by Flyway when the control plane starts. */
public final class CatalogSchema {

    private final DataSource admin;

    /** @param admin connections of the login {@code hestia_admin} */
    public CatalogSchema(DataSource admin) {
        this.admin = admin;
    }

    /** Applies the catalog's migrations; does nothing when all are there. */
    public void bringUpToDate() {
        Flyway.configure(CatalogSchema.class.getClassLoader())
                .dataSource(admin)
                .schemas("catalog")
                .createSchemas(true)
                .locations("classpath:db/catalog")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
