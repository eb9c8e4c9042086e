/** A reception desk's requests, over few and over many tenants. */
@NullMarked
package gr.hestia.load.reception;

import org.jspecify.annotations.NullMarked;
