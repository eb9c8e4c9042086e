/** The people who work in a centre, what each may do there, and the way from login to one's own centre. */
@NullMarked
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {})
package gr.hestia.webapi.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
