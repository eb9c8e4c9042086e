package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.onboarding.MunicipalityStatus;

/**
 * A municipality on the overview.
 *
 * @param name in the reader's language, as after “Municipality of”
 * @param seat the town it is run from
 * @param region key of its region
 * @param progress how far it is
 * @param href what to look at or to do next
 */
record MunicipalityRow(String name, String seat, String region, Progress progress, String href) {

    static MunicipalityRow of(MunicipalityStatus status, String language) {
        Municipality municipality = status.municipality();
        Progress progress = Progress.of(status);
        return new MunicipalityRow(
                municipality.name(language),
                "en".equals(language) ? municipality.seatEnglish() : municipality.seatGreek(),
                municipality.region(),
                progress,
                href(status, progress));
    }

    private static String href(MunicipalityStatus status, Progress progress) {
        return switch (progress) {
            case NONE -> "/onboard?municipality=" + status.municipality().key();
            case ACTIVE, SUSPENDED -> "/tenants/" + status.slug();
            case ONGOING, FAILED -> status.run() == null ? "/tenants/" + status.slug() : "/onboardings/" + status.run();
        };
    }
}
