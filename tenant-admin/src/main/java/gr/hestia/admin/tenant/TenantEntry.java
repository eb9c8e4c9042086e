package gr.hestia.admin.tenant;

import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.tenancy.TenantState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the registry lists it.
 *
 * @param id immutable
 * @param slug its place in every address
 * @param municipality key in the reference list
 * @param region key of the municipality's region
 * @param nameGreek the centre's name
 * @param nameEnglish the same in English
 * @param organization immutable id at Keycloak; null until that exists
 * @param state where it stands in its life
 * @param schemaVersion number of the last migration applied to its schema
 * @param createdAt when its place was reserved
 * @param changedAt when this entry last changed
 * @param version counts the changes
 */
public record TenantEntry(
        TenantId id,
        String slug,
        String municipality,
        String region,
        String nameGreek,
        String nameEnglish,
        @Nullable String organization,
        TenantState state,
        int schemaVersion,
        Instant createdAt,
        Instant changedAt,
        long version) {}
