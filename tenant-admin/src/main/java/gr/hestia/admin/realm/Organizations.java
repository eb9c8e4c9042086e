package gr.hestia.admin.realm;

import gr.hestia.platform.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The organizations of the realm: one a municipality, carrying the tenant's id, so that it is found again whatever
 * happened between making it and writing its id down.
 */
public final class Organizations {

    private static final String TENANT = "tenant";

    private final AdminApi keycloak;

    Organizations(AdminApi keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Makes the tenant's organization, or finds the one it has.
     *
     * @param alias the tenant's slug; also the organization's name, for a centre's own name need not be unique
     * @param description the centre's name, for whoever looks at Keycloak's console
     * @return its immutable id
     * @throws RealmFailure.Refused if the alias belongs to another tenant's organization
     */
    public String create(TenantId tenant, String alias, String description) {
        Answer answer = keycloak.post(
                Map.of(
                        "name", alias,
                        "alias", alias,
                        "description", description,
                        "attributes", Map.of(TENANT, List.of(tenant.toString()))),
                "/organizations");
        if (answer.conflicting()) {
            return find(tenant)
                    .filter(found -> found.alias().equals(alias))
                    .map(Organization::id)
                    .orElseThrow(() -> RealmFailure.aliasTaken(alias));
        }
        return answer.createdId("make an organization");
    }

    /** The tenant's organization. */
    public Optional<Organization> find(TenantId tenant) {
        Answer answer = keycloak.get("/organizations?q={query}&briefRepresentation=false&max=2", TENANT + ":" + tenant)
                .orRefuse("look for an organization");
        return answer.body().valueStream().map(Organizations::organization).findFirst();
    }

    /** The organization with this id. */
    public Optional<Organization> find(String id) {
        Answer answer = keycloak.get("/organizations/{id}", id);
        return answer.missing()
                ? Optional.empty()
                : Optional.of(
                        organization(answer.orRefuse("read an organization").body()));
    }

    /** Removes the organization; its members keep their accounts. Does nothing where there is none. */
    public void remove(String id) {
        Answer answer = keycloak.delete("/organizations/{id}", id);
        if (!answer.missing()) {
            answer.orRefuse("remove an organization");
        }
    }

    private static Organization organization(JsonNode body) {
        return new Organization(
                body.path("id").asString(),
                body.path("alias").asString(),
                body.path("attributes").path(TENANT).path(0).asString(""));
    }
}
