package gr.hestia.admin.onboarding.wizard;

/**
 * One of the answers that a field offers.
 *
 * @param value what the form sends
 * @param text its words
 * @param chosen whether it is the answer at present
 */
record Choice(String value, String text, boolean chosen) {}
