/** Onboarding from a folder, without an officer at the console. */
@NullMarked
@NamedInterface("command")
package gr.hestia.admin.onboarding.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
