package gr.hestia.admin.onboarding.engine;

import gr.hestia.admin.onboarding.StepName;

/** One step of the way. Done again, it gives the same result; interrupted anywhere, it can be done again. */
interface Step {

    /** Which one it is. */
    StepName name();

    /**
     * Does it.
     *
     * @return the run, with what this step has learnt
     * @throws StepFailed with a code of its own; other failures are named by {@link gr.hestia.admin.work.Diagnosis}
     */
    Onboarding perform(Onboarding run);
}
