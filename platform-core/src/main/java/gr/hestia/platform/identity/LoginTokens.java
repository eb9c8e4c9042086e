package gr.hestia.platform.identity;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;

/** Exchanges a login's code for its tokens at Keycloak: counted, traced, and not waited for without end. */
final class LoginTokens {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private LoginTokens() {}

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> of(ObservationRegistry observations) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(KeycloakCalls.client(TO_CONNECT, TO_ANSWER, observations)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
