/** With whom a person lives, in brief. */
@NullMarked
@ApplicationModule(
        displayName = "Household",
        allowedDependencies = {"beneficiary", "beneficiary::web", "staff"})
package gr.hestia.webapi.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
