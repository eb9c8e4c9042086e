package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What tenant-admin's own account may do at Keycloak: make organizations and members, and nothing else. */
class RealmAdapterAccountTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeycloakServer keycloak = KeycloakServer.shared();
    private final TestMailbox mailbox = TestMailbox.shared();
    private final String name = "onboarded-" + RandomSecret.text();
    private final String token = token();

    @Test
    void makesAnOrganizationAndItsFirstMemberAndInvitesThemInGreek() throws Exception {
        String organization = created(post("/organizations", Map.of("name", "Δήμος " + name, "alias", name)));
        String email = name + "@people.example";
        String person = created(post(
                "/users",
                Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "enabled",
                        true,
                        "firstName",
                        "Ελένη",
                        "lastName",
                        "Δοκιμαστική",
                        "requiredActions",
                        List.of("UPDATE_PASSWORD"))));

        assertThat(post("/organizations/" + organization + "/members", person).statusCode())
                .isEqualTo(201);
        assertThat(put("/users/" + person + "/execute-actions-email", List.of("UPDATE_PASSWORD"))
                        .statusCode())
                .isEqualTo(204);

        List<MimeMessage> messages = mailbox.messagesTo(email);
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().getSubject()).isEqualTo("Ο λογαριασμός σας στην Εστία");
        assertThat(MessageText.html(messages.getFirst())).contains("Ενεργοποίηση του λογαριασμού");
        assertThat(MessageText.plain(messages.getFirst()))
                .contains("Σας περιμένει ένας λογαριασμός στην Εστία", "ορισμός του κωδικού σας", "3 ημέρες")
                .contains(keycloak.issuer() + "/login-actions/action-token?key=");
    }

    @Test
    void invitesAnOutsiderIntoAnOrganization() throws Exception {
        String organization = created(post("/organizations", Map.of("name", "Δήμος " + name, "alias", name)));
        String email = "guest-" + name + "@people.example";

        HttpResponse<String> answer = exchange(request("/organizations/" + organization + "/members/invite-user")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + email + "&firstName=Eleni&lastName=Dokimi")));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(mailbox.messagesTo(email).getFirst().getSubject()).isEqualTo("Πρόσκληση: Δήμος " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clients",
                "/keys",
                "/events",
                "/admin-events",
                "/components",
                "/identity-provider/instances",
                "/client-scopes"
            })
    void readsNothingElseOfTheRealm(String path) throws Exception {
        assertThat(exchange(request(path).GET()).statusCode()).isEqualTo(403);
    }

    @Test
    void changesNothingOfTheRealm() throws Exception {
        assertThat(put("", Map.of("realm", "hestia", "verifyEmail", false)).statusCode())
                .isEqualTo(403);
        assertThat(post("/clients", Map.of("clientId", "mine")).statusCode()).isEqualTo(403);
        assertThat(post("/roles", Map.of("name", "mine")).statusCode()).isEqualTo(403);
    }

    @Test
    void belongsToNoOtherRealm() throws Exception {
        HttpRequest.Builder master = HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/master/users"))
                .header("Authorization", "Bearer " + token);

        assertThat(exchange(master.GET()).statusCode()).isEqualTo(403);
    }

    private String token() {
        String form = "grant_type=client_credentials&client_id=hestia-realm-adapter&client_secret="
                + keycloak.settings().adapterSecret();
        HttpResponse<String> answer =
                exchange(HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).required("access_token").asString();
    }

    private HttpResponse<String> post(String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpResponse<String> put(String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/hestia" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
