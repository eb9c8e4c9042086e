/** A centre's own tables of configuration: filled from its manifest, and read back to see that they say the same. */
@NullMarked
@ApplicationModule(
        displayName = "Configuration",
        allowedDependencies = {"manifest", "municipality"})
package gr.hestia.admin.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
