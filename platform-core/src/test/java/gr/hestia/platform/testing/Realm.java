package gr.hestia.platform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The realm {@code hestia} as tests fill it: organizations, invented people and their tokens.
 *
 * <p>Names of people and organizations get an ending of chance, because all tests of a JVM share the realm.
 */
public final class Realm {

    private final KeycloakAdmin admin;
    private final PasswordClient passwords;

    private Realm(KeycloakServer server) {
        this.admin = KeycloakAdmin.of(server);
        this.passwords = PasswordClient.of(admin);
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
        return passwords.tokenOf(new Login(person.email(), person.password()));
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

    /** Where Keycloak tells a client of logouts. */
    String backChannelOf(String clientId) {
        return admin.get("/clients/" + clientKey(clientId))
                .at("/attributes/backchannel.logout.url")
                .asString();
    }

    private TestPerson createPerson(String name, Map<String, List<String>> attributes) {
        String email = unique("person") + "@people.example";
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

    private static String unique(String name) {
        return name + "-" + RandomSecret.text().substring(0, 8);
    }
}
