package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.work.WorkRefused;

/** A step could not be done, and will not be by trying again. The message is safe to show. */
final class StepFailed extends WorkRefused {
    private static final long serialVersionUID = 1L;

    private StepFailed(String code, String detail) {
        super(code, detail);
    }

    static StepFailed slugTaken(String slug) {
        return new StepFailed("slug-taken", "another tenant has the slug " + slug);
    }

    static StepFailed municipalityTaken(String municipality) {
        return new StepFailed("municipality-taken", "the municipality " + municipality + " has a tenant already");
    }

    static StepFailed coordinatorForgotten() {
        return new StepFailed("coordinator-forgotten", "the run no longer knows whom to invite");
    }

    static StepFailed differs(String what) {
        return new StepFailed("verification", "reading back found a difference: " + what);
    }

    static StepFailed tenantInUse(String state) {
        return new StepFailed("tenant-in-use", "the tenant is " + state + " and is not removed by undoing");
    }

    static StepFailed interrupted(int attempts) {
        return new StepFailed("interrupted", "begun " + attempts + " times and never ended");
    }
}
