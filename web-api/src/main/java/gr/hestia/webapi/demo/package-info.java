/** Invented people and visits for a machine of one's own, so that the desk is not empty; never for real centres. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"beneficiary", "household", "visit", "staff"})
package gr.hestia.webapi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
