package gr.hestia.platform.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The realm {@code hestia} as tests fill it: organizations, invented people and their tokens.
 *
 * <p>Names of people and organizations get an ending of chance, because all tests of a JVM share the realm.
 */
public final class Realm {

    private static final String TEST_CLIENT = "hestia-test";
    private static final String SCOPE = "openid profile email organization:*";

    private final KeycloakAdmin admin;

    private Realm(KeycloakServer server) {
        this.admin = new KeycloakAdmin(server);
        if (admin.get("/clients?clientId=" + TEST_CLIENT).isEmpty()) {
            addTestClient();
        }
    }

    private static final class Shared {
        static final Realm INSTANCE = new Realm(KeycloakServer.shared());
    }

    /** The realm of the tests' shared Keycloak. */
    public static Realm shared() {
        return Shared.INSTANCE;
    }

    /** Makes an organization. */
    public TestOrganization createOrganization(String name) {
        String alias = unique(name.toLowerCase(Locale.ROOT));
        return new TestOrganization(admin.create("/organizations", Map.of("name", alias, "alias", alias)), alias);
    }

    /** Makes a person who belongs to the organizations. */
    public TestPerson createMember(String name, TestOrganization... organizations) {
        TestPerson person = createPerson(name, Map.of());
        for (TestOrganization organization : organizations) {
            join(person, organization);
        }
        return person;
    }

    /** Makes a regional officer. */
    public TestPerson createRegionOfficer(String name, String region) {
        TestPerson person = createPerson(name, Map.of("region", List.of(region)));
        giveRole(person, "region-officer");
        return person;
    }

    /** Makes a platform operator. */
    public TestPerson createPlatformOperator(String name) {
        TestPerson person = createPerson(name, Map.of());
        giveRole(person, "platform-operator");
        return person;
    }

    /** Makes the person a member of the organization. */
    public void join(TestPerson person, TestOrganization organization) {
        admin.post(
                "/organizations/" + organization.id() + "/members", person.id().toString());
    }

    /** Ends the person's membership. */
    public void leave(TestPerson person, TestOrganization organization) {
        admin.delete("/organizations/" + organization.id() + "/members/" + person.id());
    }

    /** A new access token of the person, with the audience of the REST APIs and every organization. */
    public String tokenOf(TestPerson person) {
        return admin.passwordGrant("hestia", TEST_CLIENT, new Login(person.email(), person.password()), SCOPE);
    }

    /** A valid token of another realm of the same server, which no part of Hestia may accept. */
    public String tokenOfAnotherRealm() {
        return admin.token();
    }

    /** Ends every session of the person at Keycloak, which then tells the clients over the back channel. */
    public void logOut(TestPerson person) {
        admin.post("/users/" + person.id() + "/logout", Map.of());
    }

    /** Tells Keycloak where a client of this machine listens, which for tests is known only after its start. */
    public void setBackChannel(String clientId, String logoutUrl) {
        Map<String, Object> attributes = Map.of("backchannel.logout.url", logoutUrl);
        admin.put("/clients/" + clientKey(clientId), Map.of("clientId", clientId, "attributes", attributes));
    }

    private TestPerson createPerson(String name, Map<String, List<String>> attributes) {
        String email = unique("person") + "@example.gr";
        String password = RandomSecret.text();
        Map<String, Object> user = new HashMap<>();
        user.put("email", email);
        user.put("username", email);
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.put("firstName", name);
        user.put("lastName", "Δοκιμαστική");
        user.put("attributes", attributes);
        user.put("credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
        return new TestPerson(admin.create("/users", user), email, password);
    }

    private void giveRole(TestPerson person, String role) {
        admin.post("/users/" + person.id() + "/role-mappings/realm", List.of(role(role)));
    }

    private JsonNode role(String name) {
        return admin.get("/roles/" + name);
    }

    private String clientKey(String clientId) {
        return admin.get("/clients?clientId=" + clientId)
                .required(0)
                .required("id")
                .asString();
    }

    /** The realm's file has no client that takes passwords; tests bring their own. */
    private void addTestClient() {
        Map<String, Object> client = new HashMap<>();
        client.put("clientId", TEST_CLIENT);
        client.put("publicClient", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", true);
        client.put("fullScopeAllowed", false);
        client.put("defaultClientScopes", List.of("basic", "acr", "profile", "email", "roles", "region", "hestia-api"));
        client.put("optionalClientScopes", List.of("organization"));
        UUID key = admin.create("/clients", client);
        List<JsonNode> roles = new ArrayList<>(List.of(role("region-officer"), role("platform-operator")));
        admin.post("/clients/" + key + "/scope-mappings/realm", roles);
    }

    private static String unique(String name) {
        return name + "-" + RandomSecret.text().substring(0, 8);
    }
}
