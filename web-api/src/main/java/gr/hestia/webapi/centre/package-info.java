/**
 * What a centre is: its branches, hours, services, days off, calendar and funding, as citizens read them on its public
 * pages and as its coordinator keeps them.
 */
@NullMarked
@ApplicationModule(displayName = "Centre", allowedDependencies = "staff")
package gr.hestia.webapi.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
