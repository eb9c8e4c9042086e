/** Work that is queued in the catalog and done by workers, of which any number of processes may have some. */
@NullMarked
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"operations", "realm"})
package gr.hestia.admin.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
