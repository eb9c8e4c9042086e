package gr.hestia.admin.onboarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** How a request is written; only described, for what is sent may be wrong in every way and is read as a tree. */
@Schema(name = "OnboardingRequest")
record OnboardingRequestView(
        @Schema(description = "the centre, as deploy/municipalities/manifest.schema.json describes it")
        Map<String, Object> manifest,

        CoordinatorView coordinator) {

    @Schema(name = "Coordinator")
    record CoordinatorView(
            @Schema(description = "as the person is called", example = "Ελένη Παπαδοπούλου")
            String name,

            @Schema(description = "where the invitation goes", example = "eleni@example.gr")
            String email) {}
}
