/** Coming up: the catalog first, then Keycloak, then work; and saying how far that is. */
@NullMarked
@ApplicationModule(displayName = "Operations", allowedDependencies = "realm")
package gr.hestia.admin.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
