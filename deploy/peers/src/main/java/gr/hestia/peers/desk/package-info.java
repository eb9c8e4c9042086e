/** The four acts of a reception desk, with the statements that web-api issues for them. */
@NullMarked
package gr.hestia.peers.desk;

import org.jspecify.annotations.NullMarked;
