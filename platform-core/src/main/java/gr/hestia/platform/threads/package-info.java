/** Virtual threads that always find a carrier. */
@NullMarked
@ApplicationModule(
        displayName = "Threads",
        allowedDependencies = {})
package gr.hestia.platform.threads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
