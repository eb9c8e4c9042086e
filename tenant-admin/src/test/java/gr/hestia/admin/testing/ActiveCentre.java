package gr.hestia.admin.testing;

import gr.hestia.admin.realm.Organizations;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre with schema and organization, made without an onboarding; the municipality is Gavdos, in Crete. */
@TestComponent
public class ActiveCentre {

    /** The region that it belongs to. */
    public static final String REGION = "crete";

    private final TenantSchemas schemas;
    private final Organizations organizations;
    private final AdminCatalog catalog;

    ActiveCentre(TenantSchemas schemas, Organizations organizations, AdminCatalog catalog) {
        this.schemas = schemas;
        this.organizations = organizations;
        this.catalog = catalog;
    }

    /**
     * A centre that was made.
     *
     * @param id of the tenant
     * @param slug its place in every address
     * @param organization id at Keycloak
     */
    public record Made(TenantId id, String slug, String organization) {}

    /** Makes it; {@link #remove} takes it back. */
    public Made make() {
        TenantId id = new TenantId(UUID.randomUUID());
        String slug = "a" + UUID.randomUUID().toString().substring(0, 8);
        schemas.createRoleAndSchema(id);
        int version = schemas.bringUpToDate(id);
        String organization = organizations.create(id, slug, "Κέντρο Κοινότητας");
        catalog.run(client ->
                client.sql("""
                        insert into catalog.tenant
                               (id, slug, municipality, region, name_el, name_en, state, schema_version, organization)
                        values (?, ?, 'gavdos', 'crete', 'Κέντρο Κοινότητας Δήμου Γαύδου', 'Gavdos', 'ACTIVE', ?, ?)
                        """).params(id.value(), slug, version, organization).update());
        return new Made(id, slug, organization);
    }

    /** Removes all of it but the people at Keycloak. */
    public void remove(Made centre) {
        catalog.run(client -> client.sql("delete from catalog.tenant where id = ?")
                .param(centre.id().value())
                .update());
        schemas.drop(centre.id());
    }

    /** Reads or writes one statement's worth in the centre's own tables. */
    public <R> R in(Made centre, Function<JdbcClient, R> work) {
        return schemas.call(centre.id(), work);
    }
}
