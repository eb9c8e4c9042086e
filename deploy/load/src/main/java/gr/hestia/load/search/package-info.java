/** How long a search takes among the files of a large centre. */
@NullMarked
package gr.hestia.load.search;

import org.jspecify.annotations.NullMarked;
