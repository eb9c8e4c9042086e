package gr.hestia.platform.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A client that takes passwords for tokens. The realm's file has none, and a deployment must not have one: tests and
 * local mode add it to reach the REST APIs as an invented person.
 */
public final class PasswordClient {

    private static final String ID = "hestia-test";
    private static final String SCOPE = "openid profile email organization:*";

    private final KeycloakAdmin admin;

    private PasswordClient(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** The client, added to the realm where it is missing. */
    public static PasswordClient of(KeycloakAdmin admin) {
        if (admin.get("/clients?clientId=" + ID).isEmpty()) {
            UUID key = admin.create(
                    "/clients",
                    Map.of(
                            "clientId", ID,
                            "publicClient", true,
                            "standardFlowEnabled", false,
                            "directAccessGrantsEnabled", true,
                            "fullScopeAllowed", false,
                            "defaultClientScopes",
                                    List.of("basic", "acr", "profile", "email", "roles", "region", "hestia-api"),
                            "optionalClientScopes", List.of("organization")));
            admin.post(
                    "/clients/" + key + "/scope-mappings/realm",
                    List.of(admin.get("/roles/region-officer"), admin.get("/roles/platform-operator")));
        }
        return new PasswordClient(admin);
    }

    /** Lets tokens live longer than the realm says, for work that outlasts them; at most as long as a login lives. */
    public PasswordClient withTokensThatLive(Duration life) {
        String key =
                admin.get("/clients?clientId=" + ID).required(0).required("id").asString();
        Map<String, Object> attributes = Map.of("access.token.lifespan", String.valueOf(life.toSeconds()));
        admin.put("/clients/" + key, Map.of("clientId", ID, "attributes", attributes));
        return this;
    }

    /** A new access token of the person, with the audience of the REST APIs and every organization. */
    public String tokenOf(Login person) {
        return admin.passwordGrant("hestia", ID, person, SCOPE);
    }
}
