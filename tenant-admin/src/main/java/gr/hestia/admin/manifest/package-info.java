/** What a centre is, as its manifest says it: the format, its checks, and the tables of configuration. */
@NullMarked
@ApplicationModule(displayName = "Manifest", allowedDependencies = "municipality")
package gr.hestia.admin.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
