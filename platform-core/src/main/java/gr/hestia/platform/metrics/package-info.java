/** What operators see of a running process: figures, traces and logs by tenant, at a port of its own. Never a person. */
@NullMarked
@ApplicationModule(
        displayName = "Metrics",
        allowedDependencies = {"audit", "identity", "tenancy"})
package gr.hestia.platform.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
