package gr.hestia.platform.testing;

import java.util.UUID;

/**
 * An organization of the realm: one municipality.
 *
 * @param id what never changes
 * @param alias what tokens name it by
 */
public record TestOrganization(UUID id, String alias) {}
