/** The reference list: the regions, regional units and municipalities of the country, as the catalog holds them. */
@NullMarked
@ApplicationModule(
        displayName = "Municipality",
        allowedDependencies = {})
package gr.hestia.admin.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
