/** What was done and what was read in a tenant, written by the application in the transaction that did it. */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = "tenancy")
package gr.hestia.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
