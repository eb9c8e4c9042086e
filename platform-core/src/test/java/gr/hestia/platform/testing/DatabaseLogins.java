package gr.hestia.platform.testing;

import java.util.Map;

/**
 * Everyone who may log in to the database server; {@code db/bootstrap.sql} says what each may do.
 *
 * @param superuser owner of the server, used to start it and to run the bootstrap only
 * @param admin {@code hestia_admin}, the control plane's workers
 * @param web {@code hestia_web}, the data plane
 * @param region {@code hestia_region}, the control plane's pages
 * @param keycloak owner of Keycloak's own database
 */
public record DatabaseLogins(Login superuser, Login admin, Login web, Login region, Login keycloak) {

    /** Logins by the names that the bootstrap gives them. */
    public static DatabaseLogins withPasswords(
            String superuser, String admin, String web, String region, String keycloak) {
        return new DatabaseLogins(
                new Login("postgres", superuser),
                new Login("hestia_admin", admin),
                new Login("hestia_web", web),
                new Login("hestia_region", region),
                new Login("keycloak", keycloak));
    }

    /** Logins with passwords that nobody chose. */
    public static DatabaseLogins random() {
        return withPasswords(
                RandomSecret.text(),
                RandomSecret.text(),
                RandomSecret.text(),
                RandomSecret.text(),
                RandomSecret.text());
    }

    /** The settings of a session from which the bootstrap reads passwords. */
    Map<String, String> bootstrapSettings() {
        return Map.of(
                "hestia.admin_password", admin.password(),
                "hestia.web_password", web.password(),
                "hestia.region_password", region.password(),
                "hestia.keycloak_password", keycloak.password());
    }
}
