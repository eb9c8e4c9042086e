/**
 * Keycloak's admin API: organizations, their members, accounts and invitations. No other room talks to it.
 *
 * <p>It is spoken to through Spring's RestClient and not through Keycloak's own admin client: a dozen calls are needed,
 * each with a deadline, a named failure and a reused connection, and the admin client would bring a second HTTP stack
 * (RESTEasy), a second JSON library and versions that lag behind the server.
 */
@NullMarked
@ApplicationModule(
        displayName = "Realm",
        allowedDependencies = {})
package gr.hestia.admin.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
