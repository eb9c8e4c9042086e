package gr.hestia.admin.realm;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own account's token, fetched once and used until shortly before it ends, by all workers together. */
final class AccessToken {

    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final RestClient http;
    private final RealmProperties realm;
    private final JsonMapper json;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Held held;

    AccessToken(RestClient http, RealmProperties realm, JsonMapper json) {
        this.http = http;
        this.realm = realm;
        this.json = json;
    }

    private record Held(String value, Instant until) {
        boolean fresh() {
            return Instant.now().isBefore(until);
        }
    }

    /** @throws RealmFailure if Keycloak gives none */
    String value() {
        Held current = held;
        return current != null && current.fresh() ? current.value() : fetchOnce();
    }

    /** Forgets a token that Keycloak no longer accepts, as after a restart with new keys. */
    void forget() {
        held = null;
    }

    private String fetchOnce() {
        fetching.lock();
        try {
            Held current = held;
            if (current == null || !current.fresh()) {
                current = fetch();
                held = current;
            }
            return current.value();
        } finally {
            fetching.unlock();
        }
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        try {
            return http.post()
                    .uri(realm.tokens())
                    .headers(headers -> headers.setBasicAuth(realm.clientId(), realm.clientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchangeForRequiredValue((request, response) -> read(response));
        } catch (ResourceAccessException failure) {
            throw RealmFailure.noAnswer(failure);
        }
    }

    private Held read(ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is5xxServerError() || status.value() == 404) {
            throw RealmFailure.inTrouble(status.value());
        }
        if (!status.is2xxSuccessful()) {
            throw RealmFailure.credentials(status.value());
        }
        JsonNode token = json.readTree(response.getBody());
        Duration life = Duration.ofSeconds(token.path("expires_in").asLong()).minus(MARGIN);
        return new Held(token.path("access_token").asString(), Instant.now().plus(life));
    }
}
