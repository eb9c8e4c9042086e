/** Fair share: what one client and one centre may ask of a process, so that all others are served as before. */
@NullMarked
@ApplicationModule(
        displayName = "Fair share",
        allowedDependencies = {"identity", "tenancy", "web", "web :: failure"})
package gr.hestia.platform.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
