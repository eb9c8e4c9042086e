/** The reception desk: logging visits, the day's list, and its counts of requests and of persons. */
@NullMarked
@ApplicationModule(
        displayName = "Visit",
        allowedDependencies = {"beneficiary", "beneficiary::web", "staff"})
package gr.hestia.webapi.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
