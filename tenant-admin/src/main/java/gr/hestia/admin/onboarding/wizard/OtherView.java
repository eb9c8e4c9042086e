package gr.hestia.admin.onboarding.wizard;

import java.util.List;

/**
 * What a manifest says of one thing beyond what the steps ask for.
 *
 * @param title what the thing is
 * @param lines what is said of it
 */
record OtherView(String title, List<String> lines) {}
