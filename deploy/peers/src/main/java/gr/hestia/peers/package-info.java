/** What Hestia is compared with: a plain multi-tenant application of the usual kind that does a reception desk's work. */
@NullMarked
package gr.hestia.peers;

import org.jspecify.annotations.NullMarked;
