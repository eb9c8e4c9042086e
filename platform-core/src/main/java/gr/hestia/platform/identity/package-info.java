/** Who is signed in, by page or by token, and the end of a login on every replica. Keycloak is the only identity. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"tenancy", "web", "web :: failure"})
package gr.hestia.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
