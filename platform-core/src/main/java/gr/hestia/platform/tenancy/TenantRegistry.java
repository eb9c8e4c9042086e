package gr.hestia.platform.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tenants of the platform, as the catalog lists them; a change holds on every replica within a second. */
public final class TenantRegistry {

    private static final String COLUMNS = """
            select id, slug, municipality, region, name_el, name_en, organization, state, schema_version
              from catalog.tenant
            """;
    /** The channel on which every change of a tenant is told, by its slug. */
    public static final String CHANNEL = "hestia_tenant";

    private static final int KEPT = 2_000;

    private final JdbcClient catalog;
    private final SharedCache<Tenant> bySlug;

    TenantRegistry(JdbcClient catalog, CatalogChanges changes) {
        this.catalog = catalog;
        this.bySlug = new SharedCache<>(changes, KEPT, CHANNEL);
    }

    /** The tenant with this slug, whatever its state. */
    public Optional<Tenant> findBySlug(String slug) {
        return Slug.isValid(slug) ? bySlug.find(slug, this::load) : Optional.empty();
    }

    /** The tenant with this id, whatever its state; always read afresh. */
    public Optional<Tenant> find(TenantId id) {
        return catalog.sql(COLUMNS + " where id = ?")
                .param(id.value())
                .query(Tenant::of)
                .optional();
    }

    /** The active tenants whose Keycloak organization is among these, by Greek name. */
    public List<Tenant> listByOrganizations(Collection<String> organizations) {
        return catalog.sql(COLUMNS + " where organization = any (?) and state = 'ACTIVE' order by name_el, slug")
                .param(organizations.toArray(String[]::new))
                .query(Tenant::of)
                .list();
    }

    /** The active tenants, by slug. */
    public List<Tenant> listActive() {
        return catalog.sql(COLUMNS + " where state = 'ACTIVE' order by slug")
                .query(Tenant::of)
                .list();
    }

    private @Nullable Tenant load(String slug) {
        return catalog.sql(COLUMNS + " where slug = ?")
                .param(slug)
                .query(Tenant::of)
                .optional()
                .orElse(null);
    }
}
