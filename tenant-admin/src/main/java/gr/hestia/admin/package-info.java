/** The control plane: brings municipalities in, and follows them through their life. It reads nobody's file. */
@NullMarked
package gr.hestia.admin;

import org.jspecify.annotations.NullMarked;
