/** Keeps sensitive fields unreadable without the tenant's own key, which the database holds only wrapped. */
@NullMarked
@ApplicationModule(displayName = "Privacy", allowedDependencies = "tenancy")
package gr.hestia.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
