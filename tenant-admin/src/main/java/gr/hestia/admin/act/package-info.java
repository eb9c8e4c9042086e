/** The log of everything done in the control plane: added to and read, never changed. */
@NullMarked
@ApplicationModule(
        displayName = "Act",
        allowedDependencies = {"region", "api"})
package gr.hestia.admin.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
