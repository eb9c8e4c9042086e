/** Checks a manifest and reports everything that is wrong with it, all at once and by field. */
@NullMarked
@NamedInterface("check")
package gr.hestia.admin.manifest.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
