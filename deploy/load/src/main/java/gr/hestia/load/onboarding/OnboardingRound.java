package gr.hestia.load.onboarding;

import java.util.List;

/**
 * All municipalities brought in once. Times are in seconds.
 *
 * @param alone from request to active tenant, of each that was brought in alone; the first met a cold tenant-admin
 * @param together from the call with all others until the last of them was active
 * @param stepsAlone the steps of those brought in alone
 * @param stepsTogether the steps of the others
 */
record OnboardingRound(List<Double> alone, double together, StepTimes stepsAlone, StepTimes stepsTogether) {

    /** All of them: those alone one after another, then the others. */
    double whole() {
        return alone.stream().mapToDouble(Double::doubleValue).sum() + together;
    }

    double first() {
        return alone.getFirst();
    }

    List<Double> laterAlone() {
        return alone.subList(1, alone.size());
    }
}
