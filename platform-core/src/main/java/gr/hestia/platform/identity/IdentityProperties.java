package gr.hestia.platform.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Keycloak is and who this application is there.
 *
 * @param issuer the realm's issuer as browsers and tokens name it, for example {@code https://id.example/realms/hestia}
 * @param internalIssuer the same realm as this process reaches it, where that differs
 * @param clientId this application's client, for pages
 * @param clientSecret that client's secret
 * @param apiAudience the audience that a bearer token must carry
 */
@Validated
@ConfigurationProperties("hestia.identity")
public record IdentityProperties(
        @NotNull URI issuer,
        @Nullable URI internalIssuer,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotBlank @DefaultValue("hestia-api") String apiAudience) {

    /** The address of one of the realm's endpoints for a browser. */
    String forBrowser(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** The address of one of the realm's endpoints for this process. */
    String forServer(String endpoint) {
        return (internalIssuer == null ? issuer : internalIssuer) + "/protocol/openid-connect/" + endpoint;
    }

    /** Scheme, host and port that browsers reach Keycloak at. */
    public String browserOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public String toString() {
        return "IdentityProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
