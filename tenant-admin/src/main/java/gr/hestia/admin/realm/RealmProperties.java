package gr.hestia.admin.realm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How tenant-admin reaches Keycloak's admin API.
 *
 * @param url Keycloak's address as this process reaches it, for example {@code http://keycloak:8080}
 * @param name the realm's name
 * @param clientId our own account there: a client with a service account that may manage organizations and users
 * @param clientSecret its secret
 * @param staffClient the client that an invited person lands at when the invitation is accepted
 * @param invitationLifespan how long an invitation's link works
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer; sending a letter is part of one
 */
@Validated
@ConfigurationProperties("hestia.realm")
public record RealmProperties(
        @NotNull URI url,
        @NotBlank @DefaultValue("hestia") String name,
        @NotBlank @DefaultValue("hestia-realm-adapter") String clientId,
        @NotBlank String clientSecret,
        @NotBlank @DefaultValue("hestia-web") String staffClient,
        @NotNull @DefaultValue("3d") Duration invitationLifespan,
        @NotNull @DefaultValue("2s") Duration connectTimeout,
        @NotNull @DefaultValue("15s") Duration readTimeout) {

    /** Where tokens are given. */
    URI tokens() {
        return URI.create(url + "/realms/" + name + "/protocol/openid-connect/token");
    }

    /** Beginning of every address of the admin API. */
    String admin() {
        return url + "/admin/realms/" + name;
    }

    @Override
    public String toString() {
        return "RealmProperties[url=" + url + ", name=" + name + ", clientId=" + clientId + "]";
    }
}
