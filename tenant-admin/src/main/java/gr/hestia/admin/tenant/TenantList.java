package gr.hestia.admin.tenant;

import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.RegionalCatalog;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the registry within a jurisdiction. */
@Component
public class TenantList {

    private static final String COLUMNS = """
            select id, slug, municipality, region, name_el, name_en, organization, state, schema_version, created_at,
                   changed_at, version
            """;
    private static final String FILTERED = """
             from catalog.tenant
            where (:state::text is null or state = :state) and (:region::text is null or region = :region)
            """;

    private final RegionalCatalog catalog;

    TenantList(RegionalCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws TenantNotFound if the jurisdiction has no tenant with this slug */
    public TenantEntry get(Jurisdiction jurisdiction, String slug) {
        return find(jurisdiction, slug).orElseThrow(TenantNotFound::inJurisdiction);
    }

    /** The tenant with this slug, whatever its state. */
    public Optional<TenantEntry> find(Jurisdiction jurisdiction, String slug) {
        return catalog.within(
                jurisdiction,
                client -> client.sql(COLUMNS + " from catalog.tenant where slug = ?")
                        .param(slug)
                        .query(TenantList::map)
                        .optional());
    }

    /**
     * The tenants, by slug.
     *
     * @param state only those in it; null for all
     * @param region only those of it; null for all of the jurisdiction
     */
    public Page<TenantEntry> list(
            Jurisdiction jurisdiction, @Nullable TenantState state, @Nullable String region, PageAsked asked) {
        return catalog.within(jurisdiction, client -> {
            long total = filtered(client.sql("select count(*)" + FILTERED), state, region)
                    .query(Long.class)
                    .single();
            List<TenantEntry> entries = filtered(
                            client.sql(COLUMNS + FILTERED + " order by slug limit :limit offset :offset"),
                            state,
                            region)
                    .param("limit", asked.size())
                    .param("offset", asked.offset())
                    .query(TenantList::map)
                    .list();
            return new Page<>(entries, asked, total);
        });
    }

    private static StatementSpec filtered(StatementSpec sql, @Nullable TenantState state, @Nullable String region) {
        return sql.param("state", state == null ? null : state.name()).param("region", region);
    }

    private static TenantEntry map(ResultSet row, int index) throws SQLException {
        Tenant tenant = Tenant.of(row, index);
        return new TenantEntry(
                tenant.id(),
                tenant.slug(),
                tenant.municipality(),
                tenant.region(),
                tenant.nameGreek(),
                tenant.nameEnglish(),
                tenant.organization(),
                tenant.state(),
                tenant.schemaVersion(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
