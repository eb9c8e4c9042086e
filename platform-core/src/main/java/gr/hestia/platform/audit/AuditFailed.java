package gr.hestia.platform.audit;

/**
 * An event could not be written, so that what it told of did not happen either.
 *
 * @param act what would have been done, as {@link AuditEvent#act} has it
 */
public record AuditFailed(String act) {}
