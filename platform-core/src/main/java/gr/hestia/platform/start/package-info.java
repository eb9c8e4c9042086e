/** How a process puts itself together. */
@NullMarked
@ApplicationModule(
        displayName = "Start",
        allowedDependencies = {})
package gr.hestia.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
