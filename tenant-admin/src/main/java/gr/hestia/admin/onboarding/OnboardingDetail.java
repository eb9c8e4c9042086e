package gr.hestia.admin.onboarding;

import java.util.List;

/**
 * A run with its steps.
 *
 * @param run the run
 * @param steps in their order
 */
public record OnboardingDetail(OnboardingRun run, List<OnboardingStep> steps) {}
