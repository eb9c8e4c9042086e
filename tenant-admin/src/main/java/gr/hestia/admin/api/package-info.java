/** What the REST API of every room shares: pages of a list, entity tags, limits, and the words for failures. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {})
package gr.hestia.admin.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
