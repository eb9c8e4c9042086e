package gr.hestia.platform.identity;

import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/** How calls to Keycloak are counted and traced: by the pattern of their address, never by the address, which may name people. */
public final class KeycloakCalls extends DefaultClientRequestObservationConvention {

    /** The convention of both planes. */
    public KeycloakCalls() {
        super("hestia.keycloak.calls");
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
        return KeyValues.empty();
    }
}
