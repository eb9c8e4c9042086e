/** web-api and what it is compared with, in turn, in the same run on the same data. */
@NullMarked
package gr.hestia.load.peers;

import org.jspecify.annotations.NullMarked;
