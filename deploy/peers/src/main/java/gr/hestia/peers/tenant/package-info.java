/** Whose request it is, and how a connection comes to be that tenant's: Hibernate's own multi-tenancy, in three ways. */
@NullMarked
package gr.hestia.peers.tenant;

import org.jspecify.annotations.NullMarked;
