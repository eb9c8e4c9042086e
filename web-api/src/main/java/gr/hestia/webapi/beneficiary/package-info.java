/** The file of a person whom the centre serves: registering, finding, opening and correcting it. */
@NullMarked
@ApplicationModule(displayName = "Beneficiary", allowedDependencies = "staff")
package gr.hestia.webapi.beneficiary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
