package gr.hestia.admin.onboarding;

/** Where a step of an onboarding stands. */
public enum StepState {
    /** Its turn has not come, or comes again. */
    PENDING,
    /** Being done. */
    RUNNING,
    /** Done. */
    DONE,
    /** Failed for good, or until somebody resumes. */
    FAILED
}
