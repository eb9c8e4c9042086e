/** What a tenant costs on the heap while nobody asks for it. */
@NullMarked
package gr.hestia.load.heap;

import org.jspecify.annotations.NullMarked;
