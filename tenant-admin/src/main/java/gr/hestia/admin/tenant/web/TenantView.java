package gr.hestia.admin.tenant.web;

import gr.hestia.admin.tenant.TenantEntry;
import gr.hestia.platform.tenancy.TenantState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant for a reader of the API. */
record TenantView(
        UUID id,
        String slug,
        String municipality,
        String region,
        String nameGreek,
        String nameEnglish,
        @Nullable String organization,
        TenantState state,
        int schemaVersion,
        Instant createdAt,
        Instant changedAt) {

    static TenantView of(TenantEntry tenant) {
        return new TenantView(
                tenant.id().value(),
                tenant.slug(),
                tenant.municipality(),
                tenant.region(),
                tenant.nameGreek(),
                tenant.nameEnglish(),
                tenant.organization(),
                tenant.state(),
                tenant.schemaVersion(),
                tenant.createdAt(),
                tenant.changedAt());
    }
}
