/** Whose municipalities a person may see and act on, and the one way to read the catalog within that. */
@NullMarked
@ApplicationModule(displayName = "Region", allowedDependencies = "municipality")
package gr.hestia.admin.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
