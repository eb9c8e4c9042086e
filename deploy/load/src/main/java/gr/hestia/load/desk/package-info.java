/** A reception desk's requests: drawn by chance, sent, timed, and what answering them costs. */
@NullMarked
package gr.hestia.load.desk;

import org.jspecify.annotations.NullMarked;
