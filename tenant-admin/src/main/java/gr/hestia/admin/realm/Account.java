package gr.hestia.admin.realm;

/**
 * A person's account.
 *
 * @param subject immutable id, the subject of the person's tokens
 * @param made whether it was made just now
 */
public record Account(String subject, boolean made) {}
