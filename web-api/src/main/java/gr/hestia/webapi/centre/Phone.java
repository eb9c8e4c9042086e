package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * A telephone.
 *
 * @param number ten digits, without the country's code
 * @param label whose it is, if the centre says so
 */
public record Phone(String number, @Nullable LocalText label) {}
