package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.onboarding.MunicipalityStatus;
import gr.hestia.admin.onboarding.RunState;
import gr.hestia.platform.tenancy.TenantState;
import org.jspecify.annotations.Nullable;

/** A municipality and how far it is, for a reader of the API. */
record MunicipalityView(
        String key,
        String regionalUnit,
        String region,
        String nameGreek,
        String nameEnglish,
        String seatGreek,
        String seatEnglish,
        @Nullable String slug,
        @Nullable TenantState tenantState,
        @Nullable RunState onboardingState) {

    static MunicipalityView of(MunicipalityStatus status) {
        Municipality municipality = status.municipality();
        return new MunicipalityView(
                municipality.key(),
                municipality.regionalUnit(),
                municipality.region(),
                municipality.nameGreek(),
                municipality.nameEnglish(),
                municipality.seatGreek(),
                municipality.seatEnglish(),
                status.slug(),
                status.tenantState(),
                status.runState());
    }
}
