/** Holds the Compose installation to the Compose specification and to what the platform promises. */
@NullMarked
package gr.hestia.compose;

import org.jspecify.annotations.NullMarked;
