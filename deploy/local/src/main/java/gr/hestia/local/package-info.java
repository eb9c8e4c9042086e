/** Local mode: starts all of Hestia's parts on one machine, puts the municipalities in, and stops it all again. */
@NullMarked
package gr.hestia.local;

import org.jspecify.annotations.NullMarked;
