package gr.hestia.platform.identity;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.web.client.RestClient;

/** How calls to Keycloak are counted and traced: by the pattern of their address, never by the address, which may name people. */
public final class KeycloakCalls extends DefaultClientRequestObservationConvention {

    private KeycloakCalls() {
        super("hestia.keycloak.calls");
    }

    /**
     * What every client of Keycloak begins with: its calls are counted and traced, and not waited for without end.
     *
     * @param toConnect how long to wait for a connection
     * @param toAnswer how long to wait for an answer
     */
    public static RestClient.Builder client(Duration toConnect, Duration toAnswer, ObservationRegistry observations) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(toConnect)
                .build());
        requests.setReadTimeout(toAnswer);
        return RestClient.builder()
                .requestFactory(requests)
                .observationRegistry(observations)
                .observationConvention(new KeycloakCalls());
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
        return KeyValues.empty();
    }
}
