/** One tenant's schema and role: made, brought up to date, verified, closed and opened again. Control plane only. */
@NullMarked
@ApplicationModule(displayName = "Schema", allowedDependencies = "tenancy")
package gr.hestia.platform.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
