package gr.hestia.platform.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's Community Centre as the catalog knows it.
 *
 * @param id immutable identity
 * @param slug its place in every address, for example {@code sparti}
 * @param municipality key in the reference list of municipalities
 * @param region key of the municipality's region
 * @param nameGreek the centre's name in Greek
 * @param nameEnglish the centre's name in English
 * @param organization immutable id of its Keycloak organization; null until that exists
 * @param state where it stands in its life
 * @param schemaVersion number of the last migration applied to its schema; 0 before the first
 */
public record Tenant(
        TenantId id,
        String slug,
        String municipality,
        String region,
        String nameGreek,
        String nameEnglish,
        @Nullable String organization,
        TenantState state,
        int schemaVersion) {

    /** A row of {@code catalog.tenant}. */
    public static Tenant of(ResultSet row, int index) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("municipality"),
                row.getString("region"),
                row.getString("name_el"),
                row.getString("name_en"),
                row.getString("organization"),
                TenantState.valueOf(row.getString("state")),
                row.getInt("schema_version"));
    }

    /** The centre's name in the given language: English for {@code en}, Greek otherwise. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameGreek;
    }
}
