package gr.hestia.platform.identity;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What this application knows of the realm.
 *
 * <p>The endpoints are named, not discovered: an application starts, and serves its public pages, while Keycloak is down.
 */
final class KeycloakRealm {

    static final String REGISTRATION = "keycloak";

    private final IdentityProperties properties;

    KeycloakRealm(IdentityProperties properties) {
        this.properties = properties;
    }

    /** The client for pages: authorization code with PKCE. */
    ClientRegistration client() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email", "organization:*")
                .issuerUri(properties.issuer().toString())
                .authorizationUri(properties.forBrowser("auth"))
                .tokenUri(properties.forServer("token"))
                .jwkSetUri(properties.forServer("certs"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", properties.forBrowser("logout")))
                .build();
    }

    /** Reads bearer tokens: signed by the realm, in time, issued by it, and meant for our API. */
    JwtDecoder bearerTokens() {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.forServer("certs")).build();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null && audience.contains(properties.apiAudience())));
        decoder.setJwtValidator(validator);
        return new KnownTokens(decoder, validator);
    }
}
