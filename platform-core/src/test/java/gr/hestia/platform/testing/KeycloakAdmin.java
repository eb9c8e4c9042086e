package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The administrator's way into Keycloak, over its REST interface. */
public final class KeycloakAdmin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);

    private final KeycloakServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";
    private Instant tokenEnd = Instant.EPOCH;

    private KeycloakAdmin(KeycloakServer server) {
        this.server = server;
    }

    /** The administrator of a server; paths below are those under {@code /admin/realms/hestia}. */
    public static KeycloakAdmin of(KeycloakServer server) {
        return new KeycloakAdmin(server);
    }

    /** What the path answers. */
    public JsonNode get(String path) {
        return JSON.readTree(send("GET", path, null).body());
    }

    /** Makes something and gives the id that the answer's {@code Location} names. */
    public UUID create(String path, Object representation) {
        URI location = URI.create(send("POST", path, representation)
                .headers()
                .firstValue("Location")
                .orElseThrow());
        return UUID.fromString(location.getPath().substring(location.getPath().lastIndexOf('/') + 1));
    }

    /** Posts to the path. */
    public void post(String path, Object representation) {
        send("POST", path, representation);
    }

    /** Puts to the path. */
    public void put(String path, Object representation) {
        send("PUT", path, representation);
    }

    /** Deletes what the path names. */
    public void delete(String path) {
        send("DELETE", path, null);
    }

    /** Sends the realm's mail to another port of the host it went to. */
    void sendMailTo(int smtpPort) {
        ObjectNode realm = (ObjectNode) get("");
        ((ObjectNode) realm.required("smtpServer")).put("port", String.valueOf(smtpPort));
        put("", realm);
    }

    /** A token of the administrator, who belongs to the realm {@code master}. */
    synchronized String token() {
        if (Instant.now().isAfter(tokenEnd)) {
            token = passwordGrant("master", "admin-cli", server.administrator(), "openid");
            tokenEnd = Instant.now().plus(TOKEN_LIFE);
        }
        return token;
    }

    /** An access token by the password grant, which only clients made for tests allow. */
    String passwordGrant(String realm, String clientId, Login login, String scope) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        clientId,
                        "username",
                        login.username(),
                        "password",
                        login.password(),
                        "scope",
                        scope)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(exchange(request).body()).required("access_token").asString();
    }

    private HttpResponse<String> send(String method, String path, Object representation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "/admin/realms/hestia" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        representation == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(representation)));
        return exchange(request.build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw PartFailed.because(
                        request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw PartFailed.because("interrupted while talking to Keycloak", interruption);
        }
    }
}
