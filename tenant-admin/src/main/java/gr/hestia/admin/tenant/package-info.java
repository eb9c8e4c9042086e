/** The registry of tenants: who is on the platform, in which state, and the acts that change it. */
@NullMarked
@ApplicationModule(
        displayName = "Tenant",
        allowedDependencies = {"act", "api", "region", "work"})
package gr.hestia.admin.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
