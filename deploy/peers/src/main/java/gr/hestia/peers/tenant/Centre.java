package gr.hestia.peers.tenant;

/**
 * A tenant as the filter finds it.
 *
 * @param schema name of its schema, made from its id by the database itself
 * @param organization id of its organization in Keycloak
 */
public record Centre(String schema, String organization) {}
