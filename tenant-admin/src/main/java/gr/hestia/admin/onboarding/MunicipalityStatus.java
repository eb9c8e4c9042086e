package gr.hestia.admin.onboarding;

import gr.hestia.admin.municipality.Municipality;
import gr.hestia.platform.tenancy.TenantState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality and how far it is.
 *
 * @param municipality which
 * @param slug of its tenant, or the one that its onboarding claims; null where it has neither
 * @param tenantState where its tenant stands; null where it has none
 * @param run its last onboarding that was not undone; null where it has none
 * @param runState where its last onboarding that was not undone stands; null where it has none
 */
public record MunicipalityStatus(
        Municipality municipality,
        @Nullable String slug,
        @Nullable TenantState tenantState,
        @Nullable UUID run,
        @Nullable RunState runState) {}
