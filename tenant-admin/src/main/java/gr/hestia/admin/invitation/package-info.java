/** Lets people into a centre, and out, as its coordinator asks: what the centre itself cannot tell Keycloak. */
@NullMarked
@ApplicationModule(
        displayName = "Invitation",
        allowedDependencies = {"act", "operations", "realm", "work"})
package gr.hestia.admin.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
