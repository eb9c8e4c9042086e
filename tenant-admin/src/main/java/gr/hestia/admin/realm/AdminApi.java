package gr.hestia.admin.realm;

import gr.hestia.platform.identity.KeycloakCalls;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls to Keycloak's admin API: authenticated, within their time, over connections that are kept open. */
final class AdminApi {

    private final RestClient http;
    private final RealmProperties realm;
    private final AccessToken token;
    private final JsonMapper json;

    AdminApi(RealmProperties realm, JsonMapper json, ObservationRegistry observations) {
        this.http = KeycloakCalls.client(realm.connectTimeout(), realm.readTimeout(), observations)
                .build();
        this.realm = realm;
        this.token = new AccessToken(http, realm, json);
        this.json = json;
    }

    /** Asks for nothing but a token: whether Keycloak is there and knows us. */
    void authenticate() {
        token.value();
    }

    Answer get(String path, Object... variables) {
        return send(HttpMethod.GET, null, path, variables);
    }

    Answer post(Object body, String path, Object... variables) {
        return send(HttpMethod.POST, body, path, variables);
    }

    Answer put(Object body, String path, Object... variables) {
        return send(HttpMethod.PUT, body, path, variables);
    }

    Answer delete(String path, Object... variables) {
        return send(HttpMethod.DELETE, null, path, variables);
    }

    private Answer send(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        Answer answer = attempt(method, body, path, variables);
        if (answer.status() == 401) {
            token.forget();
            answer = attempt(method, body, path, variables);
        }
        if (answer.status() == 401 || answer.status() == 403) {
            throw RealmFailure.credentials(answer.status());
        }
        return answer;
    }

    private Answer attempt(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        String bearer = token.value();
        try {
            var request = http.method(method)
                    .uri(realm.admin() + path, variables)
                    .headers(headers -> headers.setBearerAuth(bearer));
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
            }
            return request.exchangeForRequiredValue((sent, response) -> read(response));
        } catch (ResourceAccessException failure) {
            throw RealmFailure.noAnswer(failure);
        }
    }

    private Answer read(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readAllBytes();
        JsonNode read = body.length > 0
                        && MediaType.APPLICATION_JSON.isCompatibleWith(
                                response.getHeaders().getContentType())
                ? json.readTree(body)
                : MissingNode.getInstance();
        return new Answer(
                response.getStatusCode().value(), response.getHeaders().getLocation(), read);
    }
}
