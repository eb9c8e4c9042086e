/** The tenants' schemas as a whole: which versions there are, and bringing them all up to date. */
@NullMarked
@ApplicationModule(displayName = "Fleet", allowedDependencies = "work")
package gr.hestia.admin.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
