package gr.hestia.peers.tenant;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the schema of the present request; without one, a schema that does not exist. */
final class SchemaResolver implements CurrentTenantIdentifierResolver<String> {

    private static final String NOBODY = "no_tenant";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentCentre.find().map(Centre::schema).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
