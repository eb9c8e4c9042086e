package gr.hestia.admin.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A telephone that answers.
 *
 * @param number the number
 * @param label whose it is, where it is not the centre's own
 */
public record PhoneLine(PhoneNumber number, @Nullable LocalText label) {}
