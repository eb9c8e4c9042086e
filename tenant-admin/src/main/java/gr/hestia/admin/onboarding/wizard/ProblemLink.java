package gr.hestia.admin.onboarding.wizard;

/**
 * Something wrong with a draft, and where it is mended.
 *
 * @param error whether it stands in the way
 * @param label the field's name, in words; empty where no step asks for it
 * @param place JSON pointer, for those who read the manifest itself
 * @param message how to mend it
 * @param href relative to the draft's address
 */
record ProblemLink(boolean error, String label, String place, String message, String href) {}
