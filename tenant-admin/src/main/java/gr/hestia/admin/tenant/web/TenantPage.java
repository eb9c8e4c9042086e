package gr.hestia.admin.tenant.web;

import gr.hestia.admin.tenant.TenantEntry;
import gr.hestia.platform.tenancy.TenantState;
import gr.hestia.platform.web.Tone;
import java.time.Instant;
import java.util.UUID;

/** A tenant as its page shows it. */
record TenantPage(
        UUID id,
        String name,
        String slug,
        TenantState state,
        Tone tone,
        int schemaVersion,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static TenantPage of(TenantEntry tenant, String language) {
        return new TenantPage(
                tenant.id().value(),
                "en".equals(language) ? tenant.nameEnglish() : tenant.nameGreek(),
                tenant.slug(),
                tenant.state(),
                switch (tenant.state()) {
                    case ACTIVE -> Tone.DONE;
                    case SUSPENDED -> Tone.WAITING;
                    case RESERVED, PROVISIONING -> Tone.INFORMATION;
                },
                tenant.schemaVersion(),
                tenant.createdAt(),
                tenant.changedAt(),
                tenant.version());
    }
}
